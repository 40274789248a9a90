package dev.magpie.explorer;

import dev.magpie.explorer.graph.Execution;
import dev.magpie.explorer.graph.ThreadStatus;
import dev.magpie.explorer.program.Program;
import dev.magpie.explorer.trace.Trace;

/** Writes an execution that was built again, and how it is judged. */
final class ReplayReport {
  private final Subject subject;
  private final Trial trial;
  private final Execution execution;

  ReplayReport(Subject subject, Trial trial, Execution execution) {
    this.subject = subject;
    this.trial = trial;
    this.execution = execution;
  }

  String write() {
    String trace = Trace.of(execution, trial.program());
    return isWhole() ? trace + judgement() + "\n" : trace;
  }

  /** A race or a hang may be seen before all threads have come to their ends. */
  private boolean isWhole() {
    Program program = trial.program();
    for (int thread = 0; thread < execution.threads(); thread++) {
      boolean begun = !program.startsLater(thread) || !execution.events(thread).isEmpty();
      if (begun && execution.status(thread) == ThreadStatus.RUNNING) {
        return false;
      }
    }
    return true;
  }

  private String judgement() {
    try {
      String outcome = trial.judge(execution);
      if (outcome == null) {
        return "no property is broken";
      }
      Grading.Mark mark = subject.grading().grade(outcome);
      return "outcome " + outcome + "  " + mark.grade() + "  " + mark.description();
    } catch (Throwable e) {
      return Problem.PROPERTY.words() + ": " + Thrown.describe(e);
    }
  }
}
