package dev.magpie.bench.measure;

/**
 * Who was measured.
 *
 * @param parameter of the benchmark by which it was chosen: {@value #QUEUE}, or {@value #POOL}
 * @param name ours, the same with all modes volatile, or a peer: see the constants
 */
record Contender(String parameter, String name) {
  static final String QUEUE = "contender";
  static final String POOL = "pool";

  private static final String OURS = "MAGPIE";
  private static final String VOLATILE = "VOLATILE";

  /** Whether it is what Magpie ships. */
  boolean isOurs() {
    return name.startsWith(OURS);
  }

  /** Whether it is what Magpie ships, but with every mode made volatile. */
  boolean isVolatile() {
    return name.startsWith(VOLATILE);
  }

  boolean isPeer() {
    return !isOurs() && !isVolatile();
  }

  boolean isPool() {
    return parameter.equals(POOL);
  }

  /** Returns one of ours with every mode made volatile. */
  Contender madeVolatile() {
    return new Contender(parameter, VOLATILE + name.substring(OURS.length()));
  }

  @Override
  public String toString() {
    return name;
  }
}
