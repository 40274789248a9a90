package dev.magpie.explorer.search;

import org.jspecify.annotations.Nullable;

/** Alternatives of a branch that are still to be explored. */
interface Choice {
  boolean hasNext();

  /**
   * Takes the next alternative.
   *
   * @param branch the branch of this choice; what was added since the choice was made goes
   * @return the branch to explore, this one or a new one on top of it; null if the alternative is
   *     not consistent
   */
  @Nullable Branch next(Branch branch);
}
