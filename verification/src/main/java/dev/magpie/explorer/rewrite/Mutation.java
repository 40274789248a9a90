package dev.magpie.explorer.rewrite;

/**
 * Replaces operations of {@code VarHandle} and the atomic classes, and fences, by the same in
 * another mode.
 */
@FunctionalInterface
public interface Mutation {
  Mutation NONE = (site, access) -> access;

  /**
   * Returns what a site does in place of its own access, which may be that access. Asked once for
   * each site and search worker, when a thread comes to the site for the first time; never for a
   * site that no thread comes to in any execution.
   *
   * @return an access with the same operation
   */
  Access replace(Site site, Access access);
}
