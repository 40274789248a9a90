package dev.magpie.explorer;

import dev.magpie.explorer.graph.Execution;
import dev.magpie.explorer.graph.ThreadStatus;
import dev.magpie.explorer.program.Program;
import dev.magpie.explorer.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes an execution that was built again, and how it is judged. */
final class ReplayReport {
  private final Subject subject;
  private final Trial trial;
  private final Execution execution;
  private final List<String> uncaught;

  /**
   * @param uncaught which threads ended with an exception, with which, and where
   */
  ReplayReport(Subject subject, Trial trial, Execution execution, List<String> uncaught) {
    this.subject = subject;
    this.trial = trial;
    this.execution = execution;
    this.uncaught = List.copyOf(uncaught);
  }

  String write() {
    List<String> lines = new ArrayList<>();
    uncaught.forEach(thrown -> lines.add(Problem.EXCEPTION.words() + ": " + thrown));
    boolean isWhole = isWhole();
    String judgement = isWhole ? judgement() : null;
    if (judgement != null) {
      lines.add(judgement);
    } else if (isWhole && uncaught.isEmpty()) {
      lines.add("no property is broken");
    }
    StringBuilder text = new StringBuilder(Trace.of(execution, trial.program()));
    lines.forEach(line -> text.append(line).append('\n'));
    return text.toString();
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

  /** The outcome, or what is broken; null if there is neither. */
  private @Nullable String judgement() {
    try {
      String outcome = trial.judge(execution);
      if (outcome == null) {
        return null;
      }
      Grading.Mark mark = subject.grading().grade(outcome);
      return "outcome " + outcome + "  " + mark.grade() + "  " + mark.description();
    } catch (Throwable e) {
      return Problem.PROPERTY.words() + ": " + Thrown.describe(e);
    }
  }
}
