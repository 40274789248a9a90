package dev.magpie.proofs.trial;

import dev.magpie.explorer.Exploration;
import dev.magpie.explorer.Explorer;
import dev.magpie.explorer.Options;
import dev.magpie.explorer.Verdict;
import dev.magpie.explorer.search.Limits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Tries mutants against the scenarios that load what they weaken. */
final class Trial {
  /**
   * More than any scenario needs on the shipped code, by far: a mutant may have more to explore.
   */
  private static final Duration TIME_FOR_A_SCENARIO = Duration.ofSeconds(20);

  private final List<Baseline> scenarios;
  private final Map<String, String> lastKillers;

  /**
   * @param lastKillers by {@link Mutant#key()}, which scenario is likeliest to fail
   */
  Trial(List<Baseline> scenarios, Map<String, String> lastKillers) {
    this.scenarios = scenarios;
    this.lastKillers = lastKillers;
  }

  /** Explores scenarios until one fails. */
  Ruling rule(Mutant mutant) {
    Ruling.Unknown unknown = null;
    List<Baseline> candidates = candidates(mutant);
    for (Baseline candidate : candidates) {
      Exploration found =
          Explorer.explore(candidate.scenario(), options -> weakened(options, mutant));
      if (found.verdict() instanceof Verdict.Fail fail) {
        return new Ruling.Killed(
            candidate.scenario().getName(), fail.witnesses().get(0), found.executions());
      }
      if (found.verdict() instanceof Verdict.Unknown limit) {
        unknown = new Ruling.Unknown(candidate.scenario().getName(), limit.limit(), found.time());
      }
    }
    return unknown == null ? new Ruling.Survived(candidates.size()) : unknown;
  }

  private static Options weakened(Options options, Mutant mutant) {
    Limits limits = options.limits();
    return options
        .withMutation(mutant.mutation())
        .withFirstFailure()
        .withLimits(new Limits(limits.events(), limits.executions(), TIME_FOR_A_SCENARIO));
  }

  /** The last killer, then the cheapest. */
  private List<Baseline> candidates(Mutant mutant) {
    String killer = lastKillers.getOrDefault(mutant.key(), "");
    List<Baseline> candidates = new ArrayList<>(scenarios);
    candidates.removeIf(scenario -> !scenario.loads(mutant));
    candidates.sort(
        Comparator.comparing((Baseline b) -> !b.scenario().getName().equals(killer))
            .thenComparing(Baseline::nanos));
    return candidates;
  }
}
