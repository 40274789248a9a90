package dev.magpie.explorer.search;

import dev.magpie.explorer.graph.Graph;
import dev.magpie.explorer.graph.ThreadStatus;
import dev.magpie.explorer.program.Program;
import org.jspecify.annotations.Nullable;

/** Calls the threads of a program in turn, the first that can move first. */
final class Turns {
  private final Program program;
  private final Judge judge;
  private final Budget budget;

  Turns(Program program, Judge judge, Budget budget) {
    this.program = program;
    this.judge = judge;
    this.budget = budget;
  }

  /**
   * Lets all threads run as far as they can; false if the graph is explored no further. Who moves
   * next follows from the graph alone, whatever led to it: that each execution is visited once
   * rests on it.
   */
  boolean extend(Branch branch) {
    int thread = 0;
    while (thread < program.threads()) {
      int before = branch.graph().thread(thread).size();
      boolean called = canRun(branch.graph(), thread);
      if (called && !run(branch, thread)) {
        return false;
      }
      thread = called && hasMoved(branch.graph(), thread, before) ? 0 : thread + 1;
    }
    return true;
  }

  private static boolean hasMoved(Graph graph, int thread, int before) {
    return graph.thread(thread).size() > before || graph.status(thread) == ThreadStatus.FINISHED;
  }

  private boolean canRun(Graph graph, int thread) {
    ThreadStatus status = graph.status(thread);
    return status != ThreadStatus.FINISHED
        && status != ThreadStatus.BLOCKED
        && (!program.startsLater(thread) || graph.startOf(thread) != null);
  }

  /** Calls a thread; false if the graph is explored no further. */
  private boolean run(Branch branch, int thread) {
    ThreadRun run = new ThreadRun(program, branch, thread, budget.events());
    Throwable thrown = call(run, thread);
    if (!run.halted()) {
      run.finished(thrown);
      if (thrown != null && run.end() == ThreadRun.End.STATUS) {
        String message = program.threadName(thread) + " threw " + thrown;
        judge.report(Finding.Kind.EXCEPTION, message, branch.graph());
      }
    }
    return switch (run.end()) {
      case STATUS -> true;
      case ABANDONED -> false;
      case UNKNOWN -> {
        budget.end(program.threadName(thread) + ": " + run.reason());
        yield false;
      }
      case DIVERGED -> {
        String message = program.threadName(thread) + " " + run.reason();
        judge.report(Finding.Kind.NONDETERMINISM, message, branch.graph());
        yield false;
      }
    };
  }

  private @Nullable Throwable call(ThreadRun run, int thread) {
    try {
      program.run(thread, run);
      return null;
    } catch (Throwable thrown) {
      return thrown;
    }
  }
}
