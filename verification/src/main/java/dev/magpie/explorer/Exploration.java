package dev.magpie.explorer;

import dev.magpie.explorer.search.Summary;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of an exploration.
 *
 * @param target what was explored
 * @param options under which options
 * @param complete executions in which every thread ended
 * @param atRest executions in which some thread waits for ever, and may
 * @param blocked explorations that ended with a thread that waits for what another execution gives
 * @param outcomes the outcomes that can happen, sorted
 * @param missing the outcomes graded as interesting that cannot happen; empty if not all was seen
 */
public record Exploration(
    String target,
    Options options,
    Verdict verdict,
    long complete,
    long atRest,
    long blocked,
    List<Outcome> outcomes,
    List<String> missing,
    Duration time) {

  public Exploration {
    outcomes = List.copyOf(outcomes);
    missing = List.copyOf(missing);
  }

  static Exploration of(
      String target,
      Options options,
      Summary summary,
      @Nullable String limit,
      Tally tally,
      Duration time) {
    Verdict verdict = verdict(summary, limit, tally.witnesses());
    return new Exploration(
        target,
        options,
        verdict,
        summary.complete(),
        summary.atRest(),
        summary.blocked(),
        tally.outcomes(),
        limit == null ? tally.missing() : List.of(),
        time);
  }

  private static Verdict verdict(Summary summary, @Nullable String limit, List<Witness> witnesses) {
    long executions = summary.complete() + summary.atRest();
    if (!witnesses.isEmpty()) {
      return new Verdict.Fail(witnesses);
    }
    if (limit != null) {
      return new Verdict.Unknown(limit, executions);
    }
    if (executions == 0) {
      return new Verdict.Unknown("no execution comes to an end", 0);
    }
    return new Verdict.Pass(executions);
  }

  /** All executions that came to an end. */
  public long executions() {
    return complete + atRest;
  }

  /** The same with its outcomes in another order. */
  public Exploration withOutcomes(List<Outcome> sorted) {
    return new Exploration(
        target, options, verdict, complete, atRest, blocked, sorted, missing, time);
  }

  /** The report for people: verdict, outcomes, and a trace of each thing that is wrong. */
  public String report() {
    return new ExplorationReport(this).write();
  }
}
