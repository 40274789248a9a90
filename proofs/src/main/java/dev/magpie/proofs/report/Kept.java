package dev.magpie.proofs.report;

import java.util.List;

/**
 * An ordering that is kept although no scenario fails without it.
 *
 * @param site as {@link dev.magpie.proofs.trial.Sites#name} names it; of two statements whose order
 *     is kept, what publishes, behind {@link #SWAP}
 * @param reason why it is kept
 * @param scenarios those that were tried, by their names
 */
public record Kept(String site, String reason, List<String> scenarios) {
  /** Before the site of a swap. */
  public static final String SWAP = "swap at ";

  /** More are not accepted: they would be doubts, not exceptions. */
  public static final int MOST = 5;

  public Kept {
    scenarios = List.copyOf(scenarios);
  }
}
