package dev.magpie.explorer.search;

import dev.magpie.explorer.graph.Graph;
import dev.magpie.explorer.graph.ThreadStatus;
import dev.magpie.explorer.model.Model;
import dev.magpie.explorer.program.Program;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The exploration of a program under a model: a depth-first walk over consistent graphs that visits
 * each complete one exactly once, in memory that is polynomial in the size of one.
 *
 * <p>Source: Kokologiannakis, Marmanis, Gladstein, Vafeiadis, "Truly stateless, optimal dynamic
 * partial order reduction", POPL 2022. Differs in that threads are called from their start for each
 * graph, in turn, on the calling thread.
 */
public final class Search {
  /** How often the clock is looked at. */
  private static final int EXECUTIONS_BETWEEN_LOOKS = 64;

  private final Program program;
  private final Limits limits;
  private final Observer observer;
  private final Judge judge;
  private final Deque<Branch> branches = new ArrayDeque<>();
  private final long deadline;
  private long complete;
  private long atRest;
  private long blocked;
  private @Nullable String limit;

  public Search(Program program, Model model, Limits limits, Observer observer) {
    this.program = program;
    this.limits = limits;
    this.observer = observer;
    this.judge = new Judge(program, model, observer);
    this.deadline = System.nanoTime() + limits.time().toNanos();
    Graph empty = new Graph(program.threads(), model.synchronization(), program::initial);
    branches.push(new Branch(empty, model, judge));
  }

  /** Visits every execution, in the calling thread. To be called once. */
  public Summary run() {
    boolean more = true;
    while (more) {
      Branch branch = branches.element();
      if (extend(branch)) {
        leaf(branch.graph());
      }
      more = limit == null && !mustStop() && backtrack();
    }
    return new Summary(complete, atRest, blocked, limit);
  }

  /** Makes the next graph that is to be explored the top one; false if there is none. */
  private boolean backtrack() {
    while (!branches.isEmpty()) {
      Branch branch = branches.element();
      Choice choice = branch.choices().peek();
      if (choice == null) {
        branches.pop();
      } else if (!choice.hasNext()) {
        branch.choices().pop();
      } else {
        Branch next = choice.next(branch);
        if (next != null && next != branch) {
          branches.push(next);
        }
        if (next != null) {
          return true;
        }
      }
    }
    return false;
  }

  /** Lets all threads run as far as they can; false if the graph is explored no further. */
  private boolean extend(Branch branch) {
    boolean moved = true;
    while (moved) {
      moved = false;
      for (int t = 0; t < program.threads(); t++) {
        if (canRun(branch.graph(), t)) {
          int before = branch.graph().thread(t).size();
          if (!run(branch, t)) {
            return false;
          }
          moved |=
              before < branch.graph().thread(t).size()
                  || branch.graph().status(t) == ThreadStatus.FINISHED;
        }
      }
    }
    return true;
  }

  private boolean canRun(Graph graph, int thread) {
    ThreadStatus status = graph.status(thread);
    return status != ThreadStatus.FINISHED
        && status != ThreadStatus.BLOCKED
        && (!program.startsLater(thread) || graph.startOf(thread) != null);
  }

  /** Calls a thread; false if the graph is explored no further. */
  private boolean run(Branch branch, int thread) {
    ThreadRun run = new ThreadRun(branch, thread, limits.events());
    Throwable thrown = call(run, thread);
    if (!run.halted()) {
      run.finished();
      if (thrown != null) {
        String message = program.threadName(thread) + " threw " + thrown;
        judge.report(Finding.Kind.EXCEPTION, message, branch.graph());
      }
    }
    return switch (run.end()) {
      case STATUS -> true;
      case ABANDONED -> false;
      case UNKNOWN -> {
        limit = program.threadName(thread) + ": " + run.reason();
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

  private void leaf(Graph graph) {
    Rest rest = Rest.of(graph, program);
    switch (rest.kind()) {
      case FINISHED -> {
        complete++;
        observer.execution(graph);
      }
      case WAITING -> {
        atRest++;
        observer.execution(graph);
      }
      case HUNG -> {
        atRest++;
        judge.report(Finding.Kind.HANG, rest.message(), graph);
      }
      case UNDECIDED -> blocked++;
    }
  }

  private boolean mustStop() {
    if (observer.stop()) {
      limit = "stopped";
    } else if (complete + atRest >= limits.executions()) {
      limit = limits.executions() + " executions";
    } else if ((complete + blocked) % EXECUTIONS_BETWEEN_LOOKS == 0
        && System.nanoTime() > deadline) {
      limit = limits.time() + " of time";
    }
    return limit != null;
  }
}
