package dev.magpie.explorer;

/** How an outcome is graded. */
public enum Grade {
  ACCEPTABLE,
  ACCEPTABLE_INTERESTING,
  FORBIDDEN,
  /** The target grades its outcomes, and not this one. */
  UNCOVERED,
  /** The target does not grade its outcomes. */
  UNGRADED
}
