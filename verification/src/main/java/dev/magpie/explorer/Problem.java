package dev.magpie.explorer;

/** What can be wrong with an execution. */
public enum Problem {
  /** The outcome is graded as forbidden. */
  FORBIDDEN_OUTCOME("forbidden outcome"),
  /** No grade covers the outcome. */
  UNCOVERED_OUTCOME("outcome without a grade"),
  /** A property, or the arbiter, ended with an exception. */
  PROPERTY("property broken"),
  /** A thread ended with an exception. */
  EXCEPTION("uncaught exception"),
  /** Two unordered accesses to one location, one of them a write, one of them plain. */
  RACE("data race"),
  /** A write that only the absence of values out of thin air orders after a read. */
  RELIANCE("reliance on no-thin-air"),
  /** A thread waits for ever. */
  HANG("liveness failure"),
  /** A thread did not repeat what it did before, given the same values. */
  NONDETERMINISM("non-deterministic actor");

  private final String words;

  Problem(String words) {
    this.words = words;
  }

  /** The problem in words, for people. */
  public String words() {
    return words;
  }
}
