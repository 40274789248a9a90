package dev.magpie.proofs.trial;

import dev.magpie.proofs.BoundSite;
import dev.magpie.proofs.Census;
import dev.magpie.proofs.EdgeComment;
import dev.magpie.proofs.Site;
import java.util.ArrayList;
import java.util.List;

/** Makes the mutants of all sites that the census finds. */
public final class Mutants {
  private Mutants() {}

  /** Returns each site in each next weaker strength, in the order of the sites. */
  public static List<Mutant> of(Census census) {
    List<Mutant> mutants = new ArrayList<>();
    for (BoundSite bound : census.sites()) {
      Site site = bound.site();
      List<String> edges = bound.comments().stream().map(EdgeComment::id).distinct().toList();
      Strength from = Strength.of(site.mode());
      for (Strength to : from.nextWeaker(site.kind())) {
        mutants.add(new Mutant(site, edges, from, to, true));
      }
      from.nextWeakerElsewhere(site.kind())
          .ifPresent(to -> mutants.add(new Mutant(site, edges, from, to, false)));
    }
    return mutants;
  }
}
