package dev.magpie.proofs.trial;

import java.time.Duration;
import java.util.List;

/**
 * All that a trial came to.
 *
 * @param scenarios each scenario on the shipped code
 * @param tried each mutant; none if a scenario fails on the shipped code
 * @param swaps each swap of statements that compiles
 * @param alternatives other assignments of strengths that suffice
 */
public record TrialResult(
    List<Baseline> scenarios,
    List<Tried> tried,
    List<TriedSwap> swaps,
    List<Alternative> alternatives,
    Duration time) {
  public TrialResult {
    scenarios = List.copyOf(scenarios);
    tried = List.copyOf(tried);
    swaps = List.copyOf(swaps);
    alternatives = List.copyOf(alternatives);
  }

  /** With mutants only. */
  public TrialResult(List<Baseline> scenarios, List<Tried> tried, Duration time) {
    this(scenarios, tried, List.of(), List.of(), time);
  }

  /** The table of orderings as it is now. */
  public OrderingsTable orderings() {
    return OrderingsTable.of(tried);
  }
}
