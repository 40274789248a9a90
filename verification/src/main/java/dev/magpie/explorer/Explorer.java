package dev.magpie.explorer;

import dev.magpie.explorer.graph.Execution;
import dev.magpie.explorer.jcstress.LitmusSubject;
import dev.magpie.explorer.program.Program;
import dev.magpie.explorer.search.Replay;
import dev.magpie.explorer.search.Summary;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Explores a target: every execution that a memory model allows, each once. A target is a {@link
 * Scenario} or a jcstress test class.
 */
public final class Explorer {
  private Explorer() {}

  /** Explores a target with the options that it asks for. */
  public static Exploration explore(Class<?> target) {
    return explore(target, UnaryOperator.identity());
  }

  /**
   * Explores a target.
   *
   * @param change changes the options that the target asks for
   * @throws IllegalArgumentException if the class is no target, or cannot be set up
   */
  public static Exploration explore(Class<?> target, UnaryOperator<Options> change) {
    return explore(subject(target), change);
  }

  /** Explores a target of another kind. */
  public static Exploration explore(Subject subject, UnaryOperator<Options> change) {
    Options options = change.apply(subject.options(Options.defaults()));
    Tally tally = new Tally(subject.grading());
    Workers workers = new Workers(subject, options, tally);
    long start = System.nanoTime();
    Summary summary = workers.run();
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    String unjudged = workers.unjudged();
    String limit = unjudged == null ? summary.limit() : unjudged;
    return Exploration.of(subject.name(), options, summary, limit, tally, time);
  }

  /**
   * Builds an execution of a target again and writes it. Each thread, and then the arbiter, is
   * called once from its start to its end with the values of that execution, for a debugger to see.
   *
   * @param change as it was for the exploration that named the execution
   * @param execution the name of the execution, as its trace gives it
   * @throws IllegalArgumentException if there is no such execution
   */
  public static String replay(Class<?> target, UnaryOperator<Options> change, String execution) {
    return replay(subject(target), change, execution);
  }

  /** Builds an execution of a target of another kind again, and writes it. */
  public static String replay(Subject subject, UnaryOperator<Options> change, String execution) {
    Options options = change.apply(subject.options(Options.defaults()));
    Trial trial = subject.trial(options);
    Program program = trial.program();
    List<String> uncaught = new ArrayList<>();
    Execution again =
        Replay.of(
            program,
            options.model(),
            execution,
            (thread, thrown) ->
                uncaught.add(program.threadName(thread) + " threw " + Thrown.describe(thrown)));
    return new ReplayReport(subject, trial, again, uncaught).write();
  }

  /** Returns the target that a class is. */
  public static Subject subject(Class<?> target) {
    if (Scenario.class.isAssignableFrom(target)) {
      return new ScenarioSubject(target);
    }
    if (LitmusSubject.isTest(target)) {
      return new LitmusSubject(target);
    }
    throw new IllegalArgumentException(
        target.getName()
            + " is neither a jcstress test (@JCStressTest) nor a "
            + Scenario.class.getName());
  }
}
