package dev.magpie.proofs.trial;

import dev.magpie.explorer.Witness;
import java.time.Duration;

/** What the trial of a mutant came to. */
public sealed interface Ruling {

  /**
   * A scenario fails: what was weakened is necessary.
   *
   * @param witness the counterexample
   * @param executions how many were explored before it
   */
  record Killed(String scenario, Witness witness, long executions) implements Ruling {}

  /**
   * No scenario fails.
   *
   * @param scenarios how many were explored to their end
   */
  record Survived(int scenarios) implements Ruling {}

  /** No scenario fails, but some could not be explored to their end. Never taken for a kill. */
  record Unknown(String scenario, String limit, Duration time) implements Ruling {}
}
