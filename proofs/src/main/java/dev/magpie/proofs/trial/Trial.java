package dev.magpie.proofs.trial;

import dev.magpie.explorer.Exploration;
import dev.magpie.explorer.Explorer;
import dev.magpie.explorer.Options;
import dev.magpie.explorer.Problem;
import dev.magpie.explorer.Verdict;
import dev.magpie.explorer.Witness;
import dev.magpie.explorer.model.Model;
import dev.magpie.explorer.rewrite.Mutation;
import dev.magpie.explorer.search.Limits;
import dev.magpie.proofs.Site;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Tries mutants against the scenarios that come to what they weaken. Safe for several threads. */
final class Trial {
  /** How many times the executions of the shipped code a mutant may have, in one scenario. */
  private static final int GROWTH = 5;

  private static final long LEAST_LIMIT = 20_000;

  private final List<Baseline> scenarios;
  private final Map<String, Killer> killers;
  private final Map<Site, SeenBy> underTso = new ConcurrentHashMap<>();

  /**
   * What killed a mutant in an earlier trial.
   *
   * @param scenario its class
   */
  record Killer(String scenario, Problem problem) {}

  /**
   * @param killers by {@link Mutant#key()}, what is likeliest to kill it
   */
  Trial(List<Baseline> scenarios, Map<String, Killer> killers) {
    this.scenarios = scenarios;
    this.killers = killers;
  }

  /** Explores scenarios until one fails. */
  Tried tried(Mutant mutant) {
    return tried(mutant, scenario -> true);
  }

  /**
   * Explores scenarios until one fails.
   *
   * @param isOpen whether it is not known of a scenario that it passes
   */
  Tried tried(Mutant mutant, Predicate<Baseline> isOpen) {
    Instant start = Instant.now();
    Ruling ruling = rule(mutant, isOpen);
    SeenBy seenBy = ruling instanceof Ruling.Killed ? seenBy(mutant) : SeenBy.NOBODY;
    return new Tried(mutant, ruling, seenBy, Duration.between(start, Instant.now()));
  }

  private Ruling rule(Mutant mutant, Predicate<Baseline> isOpen) {
    List<Baseline> all = candidates(mutant);
    List<Baseline> open = all.stream().filter(isOpen).toList();
    Ruling ruling =
        explore(open, mutant.mutation(), UnaryOperator.identity(), relianceWillDo(mutant));
    return ruling instanceof Ruling.Survived ? new Ruling.Survived(all.size()) : ruling;
  }

  /** Whether an earlier trial killed it. */
  boolean wasKilled(Mutant mutant) {
    return killers.containsKey(mutant.key());
  }

  /** Whether the last trial found nothing but reliance on no-thin-air. */
  boolean relianceWillDo(Mutant mutant) {
    Killer last = killers.get(mutant.key());
    return last != null && last.problem() == Problem.RELIANCE;
  }

  /**
   * The same under TSO, if it makes a difference there; SC knows no modes. To an x86 all weaker
   * modes of a site are one, so that one of them is explored.
   */
  private SeenBy seenBy(Mutant mutant) {
    return mutant.weakensX86()
        ? underTso.computeIfAbsent(mutant.site(), site -> underTso(mutant))
        : SeenBy.RC11;
  }

  private SeenBy underTso(Mutant mutant) {
    Ruling ruling =
        explore(candidates(mutant), mutant.mutation(), o -> o.withModel(Model.TSO), false);
    return ruling instanceof Ruling.Killed ? SeenBy.TSO : SeenBy.RC11;
  }

  /**
   * Explores scenarios until one fails.
   *
   * @param relianceWillDo whether reliance on no-thin-air ends it too; if not, a failure of another
   *     kind is looked for, which is better evidence
   */
  Ruling explore(
      List<Baseline> candidates,
      Mutation mutation,
      UnaryOperator<Options> change,
      boolean relianceWillDo) {
    Ruling fallback = new Ruling.Survived(candidates.size());
    for (Baseline candidate : candidates) {
      Ruling ruling = explore(candidate, mutation, change);
      if (ruling instanceof Ruling.Killed killed) {
        if (relianceWillDo || killed.witness().problem() != Problem.RELIANCE) {
          return killed;
        }
        fallback = fallback instanceof Ruling.Killed ? fallback : killed;
      } else if (ruling instanceof Ruling.Unknown && fallback instanceof Ruling.Survived) {
        fallback = ruling;
      }
    }
    return fallback;
  }

  private Ruling explore(Baseline scenario, Mutation mutation, UnaryOperator<Options> change) {
    Exploration found =
        Explorer.explore(
            scenario.scenario(),
            options -> change.apply(bounded(options, scenario).withMutation(mutation)));
    String name = scenario.scenario().getName();
    Verdict verdict = found.verdict();
    if (verdict instanceof Verdict.Fail fail) {
      // What is not reliance ends the exploration, and so comes last.
      Witness witness = fail.witnesses().get(fail.witnesses().size() - 1);
      return new Ruling.Killed(name, witness, found.executions());
    }
    return verdict instanceof Verdict.Unknown unknown
        ? new Ruling.Unknown(name, unknown.limit(), found.time())
        : new Ruling.Survived(1);
  }

  /** Bounded by numbers, not by time: the verdict is the same on a busy machine. */
  private static Options bounded(Options options, Baseline scenario) {
    Limits limits = options.limits();
    long executions = Math.max(LEAST_LIMIT, GROWTH * scenario.exploration().executions());
    return options
        .withFirstFailure()
        .withLimits(new Limits(limits.events(), executions, limits.time()));
  }

  /** The scenarios that a mutant can make fail: the last killer, then the likeliest. */
  List<Baseline> candidates(Mutant mutant) {
    Killer last = killers.get(mutant.key());
    String killer = last == null ? "" : last.scenario();
    List<Baseline> candidates = new ArrayList<>(candidates(mutant.site()));
    candidates.sort(
        Comparator.comparing((Baseline b) -> !b.scenario().getName().equals(killer))
            .thenComparing(b -> !isAbout(b, mutant.site(), mutant.edges())));
    return candidates;
  }

  /** The scenarios of the structure that a site belongs to, the smallest first. */
  List<Baseline> candidatesOfStructure(Site site) {
    return candidates(site).stream().filter(b -> isAbout(b, site, List.of())).toList();
  }

  /** Whether the package of a scenario is named as the structure of a site, or its edges. */
  private static boolean isAbout(Baseline baseline, Site site, List<String> edges) {
    String scenarios = baseline.scenario().getPackageName();
    String structure = scenarios.substring(scenarios.lastIndexOf('.') + 1);
    return site.className().toLowerCase(Locale.ROOT).contains(structure)
        || edges.stream().anyMatch(edge -> edge.startsWith(structure + "."));
  }

  /** The scenarios that come to a site, the smallest first. */
  List<Baseline> candidates(Site site) {
    return candidates(scenario -> scenario.reaches(site));
  }

  /** Some of the scenarios, the smallest first. */
  List<Baseline> candidates(Predicate<Baseline> isCandidate) {
    return scenarios.stream()
        .filter(isCandidate)
        .sorted(
            Comparator.comparing((Baseline b) -> b.exploration().executions())
                .thenComparing(b -> b.scenario().getName()))
        .toList();
  }
}
