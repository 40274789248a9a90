package dev.magpie.explorer.search;

/** Something wrong that the search itself can see in one execution. */
public record Finding(Kind kind, String message) {
  /** What is wrong. */
  public enum Kind {
    /** Two unordered accesses to one location, one of them a write, one of them plain. */
    RACE,
    /** A write that only the absence of values out of thin air orders after a read. */
    RELIANCE,
    /** A thread ended with an exception. */
    EXCEPTION,
    /** A thread waits for ever. */
    HANG,
    /** A thread did not repeat what it did before, given the same values. */
    NONDETERMINISM
  }
}
