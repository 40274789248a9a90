package dev.magpie.explorer.rewrite;

import org.jspecify.annotations.Nullable;

/**
 * Replaces operations of {@code VarHandle} and the atomic classes by others, such as weaker ones.
 */
@FunctionalInterface
public interface Mutation {
  Mutation NONE = site -> null;

  /** In place of a fence: no fence at all. */
  String NO_FENCE = "";

  /**
   * Returns the name of the {@code VarHandle} method to use at a site in place of its own, or null
   * to leave it as it is.
   */
  @Nullable String replace(Site site);
}
