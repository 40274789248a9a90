package dev.magpie.explorer.rewrite;

/**
 * Replaces operations of {@code VarHandle} and the atomic classes, and fences, by the same in
 * another mode.
 */
@FunctionalInterface
public interface Mutation {
  Mutation NONE = (site, access) -> access;

  /**
   * Returns what a site does in place of its own access, which may be that access.
   *
   * @return an access with the same operation
   */
  Access replace(Site site, Access access);
}
