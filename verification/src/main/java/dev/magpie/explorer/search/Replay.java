package dev.magpie.explorer.search;

import dev.magpie.explorer.graph.Execution;
import dev.magpie.explorer.graph.Graph;
import dev.magpie.explorer.graph.ThreadStatus;
import dev.magpie.explorer.model.Model;
import dev.magpie.explorer.program.Program;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Builds one execution again from its {@link Execution#id() name}. */
public final class Replay {
  private static final Pattern STEPS = Pattern.compile("([a-z])(-?)(\\d{1,6})");

  private final Program program;
  private final String id;
  private final Graph graph;
  private final Script script;

  private Replay(Program program, Model model, String id, List<Integer> stamps) {
    this.program = program;
    this.id = id;
    this.graph = new Graph(program.threads(), model.synchronization(), program::initial);
    this.script = new Script(graph, stamps);
  }

  /**
   * Builds the execution, then calls each thread once from its start to its end in it, so that a
   * debugger in the thread's code sees the values of this execution.
   *
   * @throws IllegalArgumentException if the name is malformed or does not fit the program
   */
  public static Execution of(Program program, Model model, String id) {
    return of(program, model, id, (thread, thrown) -> {});
  }

  /**
   * The same.
   *
   * @param uncaught told which threads end with an exception, and with which
   */
  public static Execution of(
      Program program, Model model, String id, BiConsumer<Integer, Throwable> uncaught) {
    Replay replay = new Replay(program, model, id, List.of());
    replay.build();
    for (int t = 0; t < program.threads(); t++) {
      Throwable thrown = replay.run(t);
      if (thrown != null) {
        uncaught.accept(t, thrown);
      }
    }
    return replay.graph;
  }

  /** Builds the graph with the given stamps, in the order of {@link Execution#linearized()}. */
  static Graph graph(Program program, Model model, String id, List<Integer> stamps) {
    Replay replay = new Replay(program, model, id, stamps);
    replay.build();
    return replay.graph;
  }

  private void build() {
    Matcher steps = STEPS.matcher(id);
    int end = 0;
    while (end < id.length()) {
      if (!steps.find(end) || steps.start() != end) {
        throw new IllegalArgumentException(
            "malformed name of an execution at '"
                + id.substring(end)
                + "': expected steps like a5 or a-2");
      }
      end = steps.end();
      int number = Integer.parseInt(steps.group(3));
      boolean older = !steps.group(2).isEmpty();
      take(steps.group(1).charAt(0) - 'a', older ? 1 : number, older ? number : 0);
    }
  }

  private void take(int thread, int events, int age) {
    if (thread >= program.threads()) {
      throw mismatch("it has no thread " + thread);
    }
    script.allow(events, age);
    run(thread);
    if (graph.status(thread) == ThreadStatus.WAITING_FOR_THREAD) {
      int left = script.left();
      endIdleThreads();
      script.allow(left, 0);
      run(thread);
    }
    if (!script.isSpent()) {
      throw mismatch(program.threadName(thread) + " ends early");
    }
  }

  /** Lets threads end that make no event: no step names them, but they may be joined. */
  private void endIdleThreads() {
    script.allow(0, 0);
    for (int t = 0; t < program.threads(); t++) {
      if (graph.thread(t).size() == 0 && (!program.startsLater(t) || graph.startOf(t) != null)) {
        run(t);
      }
    }
  }

  /** Returns what the thread ended with; null if it returned, or did not end. */
  private @Nullable Throwable run(int thread) {
    ThreadRun run = new ThreadRun(program, script, thread, Integer.MAX_VALUE);
    Throwable thrown = call(run, thread);
    if (!run.halted()) {
      run.finished(thrown);
    }
    // What is not understood may lie right behind the graph: before that the script is not spent.
    if (run.end() == ThreadRun.End.DIVERGED) {
      throw mismatch(program.threadName(thread) + " " + run.reason());
    }
    return run.halted() ? null : thrown;
  }

  private @Nullable Throwable call(ThreadRun run, int thread) {
    try {
      program.run(thread, run);
      return null;
    } catch (ScriptMismatch mismatch) {
      throw mismatch(String.valueOf(mismatch.getMessage()));
    } catch (Throwable thrown) {
      return thrown;
    }
  }

  private IllegalArgumentException mismatch(String how) {
    return new IllegalArgumentException(
        "the execution '" + id + "' is not one of this program: " + how);
  }
}
