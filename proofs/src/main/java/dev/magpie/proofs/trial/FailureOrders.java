package dev.magpie.proofs.trial;

import dev.magpie.proofs.BoundSite;
import dev.magpie.proofs.Census;
import dev.magpie.proofs.EdgeComment;
import dev.magpie.proofs.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks for the weakest order that the failure of each compare-and-set may have, beside the weakest
 * that its success may have. All sites are weakened together first.
 */
final class FailureOrders {
  private final Trial trial;

  /** For each site what may be tried, the weakest first. */
  private final List<List<Mutant>> bySite;

  /** Of each site the weakest that nothing is known to kill, if there is one. */
  private final Together together;

  /**
   * @param tried what came of weaker successes
   */
  FailureOrders(Trial trial, Census census, List<Tried> tried) {
    this.trial = trial;
    bySite =
        census.sites().stream()
            .map(bound -> mutants(bound, tried))
            .filter(mutants -> !mutants.isEmpty())
            .toList();
    together =
        new Together(trial, bySite.stream().flatMap(mutants -> weakest(mutants).stream()).toList());
  }

  private static List<Mutant> mutants(BoundSite bound, List<Tried> tried) {
    Site site = bound.site();
    List<String> edges = bound.comments().stream().map(EdgeComment::id).distinct().toList();
    Strength success = success(site, tried);
    return success.weakerFailures(site.kind()).stream()
        .map(failure -> new Mutant(site, edges, success, failure, false))
        .toList();
  }

  /** The weakest that will do for a success. */
  private static Strength success(Site site, List<Tried> tried) {
    return tried.stream()
        .filter(t -> t.mutant().site().equals(site) && !t.mutant().isInJava())
        .filter(t -> t.ruling() instanceof Ruling.Survived)
        .map(t -> t.mutant().to())
        .findFirst()
        .orElse(Strength.of(site.mode()));
  }

  private Optional<Mutant> weakest(List<Mutant> mutants) {
    return mutants.stream().filter(mutant -> !trial.wasKilled(mutant)).findFirst();
  }

  /** What is to be explored before {@link #tried}. */
  Together together() {
    return together;
  }

  /** What may be tried of each site that has a weaker failure, the weakest first. */
  List<List<Mutant>> bySite() {
    return bySite;
  }

  /**
   * Tries the mutants of a site until one will do.
   *
   * @param failing the scenarios that do not pass with all sites weakened
   */
  List<Tried> tried(List<Mutant> mutants, List<Baseline> failing) {
    List<Tried> all = new ArrayList<>();
    for (Mutant mutant : mutants) {
      Tried tried = trial.tried(mutant, b -> !isCovered(mutant) || failing.contains(b));
      all.add(tried);
      if (tried.ruling() instanceof Ruling.Survived) {
        break;
      }
    }
    return all;
  }

  /** Whether its site was as weak or weaker when all were weakened. */
  private boolean isCovered(Mutant mutant) {
    return together.mutants().stream()
        .anyMatch(
            one ->
                one.site().equals(mutant.site())
                    && (one.to() == mutant.to() || one.to() == Strength.RELAXED_FAILURE));
  }
}
