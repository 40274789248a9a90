package dev.magpie.proofs.trial;

import java.time.Duration;
import java.util.List;

/**
 * All that a trial came to.
 *
 * @param scenarios each scenario on the shipped code
 * @param tried each mutant
 */
public record TrialResult(List<Baseline> scenarios, List<Tried> tried, Duration time) {
  public TrialResult {
    scenarios = List.copyOf(scenarios);
    tried = List.copyOf(tried);
  }
}
