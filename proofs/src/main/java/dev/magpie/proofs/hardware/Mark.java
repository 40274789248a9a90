package dev.magpie.proofs.hardware;

/** What the comparison of one test comes to. */
public enum Mark {
  /** Each outcome that was observed is reachable. */
  REACHABLE("all reachable"),
  /** The machine has too few processors: explored, and nothing to compare. */
  NOT_RUN("not run here; explored"),
  /** The class says that it races, the explorer agrees: its outcomes are not compared. */
  RACES("races on purpose; not compared"),
  /** Asks whether a loop ends, not which outcomes there are. */
  TERMINATION("termination test; not explored"),
  /** What fails the build. */
  FAILED("FAILED");

  private final String words;

  Mark(String words) {
    this.words = words;
  }

  /** For people. */
  public String words() {
    return words;
  }
}
