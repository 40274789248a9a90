package dev.magpie.proofs.report;

import java.util.List;

/**
 * An ordering that is kept although no scenario fails without it.
 *
 * @param site as {@link dev.magpie.proofs.trial.Sites#name} names it
 * @param reason why it is kept
 * @param scenarios those that were tried, by their names
 */
public record Kept(String site, String reason, List<String> scenarios) {
  /** More are not accepted: they would be doubts, not exceptions. */
  public static final int MOST = 5;

  public Kept {
    scenarios = List.copyOf(scenarios);
  }
}
