package dev.magpie.proofs.trial;

import dev.magpie.explorer.rewrite.Access;
import dev.magpie.explorer.rewrite.Mutation;
import dev.magpie.proofs.Kind;
import dev.magpie.proofs.Site;
import java.util.List;

/**
 * The shipped code with one site weakened.
 *
 * @param edges the ids of the edges that the site names; none if it is not ordered
 * @param from the strength as shipped; where {@code to} is of a failure, that of a success
 * @param isInJava whether Java has a method for it; if not, it matters to other languages only
 */
public record Mutant(Site site, List<String> edges, Strength from, Strength to, boolean isInJava) {

  /** What the explorer does at the site. */
  public Mutation mutation() {
    return (place, access) -> Sites.isSame(site, place) ? weakened(access) : access;
  }

  private Access weakened(Access access) {
    return to.of(to.isOfFailure() ? from.of(access) : access);
  }

  /** What the outcome of a trial is kept under. */
  public String key() {
    return Sites.name(site) + " " + to;
  }

  /**
   * Whether an x86 runs other instructions for it: there a volatile store has a fence behind it and
   * a read-modify-write is one, whatever its mode.
   */
  boolean weakensX86() {
    boolean isFence = site.kind() == Kind.FENCE && from == Strength.FENCE;
    return isFence || (site.kind() == Kind.STORE && from == Strength.VOLATILE);
  }

  @Override
  public String toString() {
    return Sites.name(site) + " " + site.call() + ": " + from + " -> " + to;
  }
}
