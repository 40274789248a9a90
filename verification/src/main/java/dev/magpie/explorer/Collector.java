package dev.magpie.explorer;

import dev.magpie.explorer.graph.Execution;
import dev.magpie.explorer.program.Halt;
import dev.magpie.explorer.search.Finding;
import dev.magpie.explorer.search.Observer;
import dev.magpie.explorer.trace.Trace;
import org.jspecify.annotations.Nullable;

/** Collects what one search worker comes across. */
final class Collector implements Observer {
  private final Trial trial;
  private final Options options;
  private final Grading grading;
  private final Tally tally;
  private @Nullable String unjudged;

  Collector(Trial trial, Options options, Grading grading, Tally tally) {
    this.trial = trial;
    this.options = options;
    this.grading = grading;
    this.tally = tally;
  }

  @Override
  public void execution(Execution execution) {
    String outcome;
    try {
      outcome = trial.judge(execution);
    } catch (Halt e) {
      unjudged = e.getMessage();
      return;
    } catch (Throwable e) {
      report(Problem.PROPERTY, Thrown.describe(e), execution);
      return;
    }
    if (outcome != null && tally.count(outcome)) {
      grade(outcome, execution);
    }
  }

  @Override
  public void finding(Finding finding, Execution execution) {
    Problem problem = problemOf(finding.kind());
    if (counts(problem)) {
      report(problem, finding.message(), execution);
    }
  }

  @Override
  public void explored(double fraction) {
    trial.explored(fraction);
  }

  @Override
  public boolean stop() {
    return unjudged != null || (options.firstFailure() && tally.hasFailure());
  }

  /** Why an execution could not be judged; null if all were. */
  @Nullable String unjudged() {
    return unjudged;
  }

  private void grade(String outcome, Execution execution) {
    Grading.Mark mark = grading.grade(outcome);
    String what = "\"" + outcome + "\"";
    if (mark.grade() == Grade.FORBIDDEN) {
      report(Problem.FORBIDDEN_OUTCOME, what + ", " + mark.description(), execution);
    } else if (mark.grade() == Grade.UNCOVERED) {
      report(Problem.UNCOVERED_OUTCOME, what + ", " + mark.description(), execution);
    }
  }

  private void report(Problem problem, String message, Execution execution) {
    tally.witness(
        problem,
        message,
        () -> new Witness(problem, message, execution.id(), Trace.of(execution, trial.program())));
  }

  private boolean counts(Problem problem) {
    return problem != Problem.RELIANCE || options.allowed().reliance() == null;
  }

  private static Problem problemOf(Finding.Kind kind) {
    return switch (kind) {
      case RACE -> Problem.RACE;
      case RELIANCE -> Problem.RELIANCE;
      case EXCEPTION -> Problem.EXCEPTION;
      case HANG -> Problem.HANG;
      case NONDETERMINISM -> Problem.NONDETERMINISM;
    };
  }
}
