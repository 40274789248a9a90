package dev.magpie.bench.explorer;

/** What is measured. */
enum Measure {
  /** Complete executions a second, on the deques of the published counts. */
  SPEED("executions/s"),
  /** The time of one execution, on deques with few and with many executions. */
  GROWTH("microseconds"),
  /** The heap in use after a garbage collection, after more and more executions of one search. */
  HEAP("KiB");

  private final String unit;

  Measure(String unit) {
    this.unit = unit;
  }

  String unit() {
    return unit;
  }
}
