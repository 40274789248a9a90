package dev.magpie.proofs.trial;

import dev.magpie.explorer.rewrite.Mutation;
import dev.magpie.proofs.Kind;
import dev.magpie.proofs.Site;
import java.util.Optional;

/** A site as strong as Java can make it. */
public record Strengthened(Site site) {
  /** Returns the site made stronger; empty if it ships as strong as can be. */
  static Optional<Strengthened> of(Site site) {
    boolean isStrongest = Strength.of(site.mode()) == Strength.VOLATILE;
    return site.kind() == Kind.FENCE || isStrongest
        ? Optional.empty()
        : Optional.of(new Strengthened(site));
  }

  /** What the explorer does at the site, besides another mutation. */
  Mutation after(Mutation mutation) {
    return (place, access) ->
        Sites.isSame(site, place) ? Strength.VOLATILE.of(access) : mutation.replace(place, access);
  }

  @Override
  public String toString() {
    return Sites.name(site) + " " + site.call() + " volatile";
  }
}
