package dev.magpie.explorer.runtime;

import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.rewrite.Mutation;
import java.util.function.Predicate;

/**
 * How classes are loaded and run.
 *
 * @param parent gives the class files, and the classes that are not rewritten
 * @param plain what plain accesses are: {@link Mode#PLAIN} or {@link Mode#OPAQUE}
 * @param spuriousFailures whether each weak compare-and-set may fail once without reason
 * @param spuriousWakeups whether each park may return once without reason
 * @param timeouts whether a timed wait may time out, at any point; if not it never does
 * @param startedThreads how many threads the program may start besides its actors
 * @param rewritten which classes are rewritten, by their names with dots
 */
public record SandboxOptions(
    ClassLoader parent,
    Mode plain,
    boolean spuriousFailures,
    boolean spuriousWakeups,
    boolean timeouts,
    int startedThreads,
    Mutation mutation,
    Predicate<String> rewritten) {

  public SandboxOptions {
    if (plain != Mode.PLAIN && plain != Mode.OPAQUE) {
      throw new IllegalArgumentException("plain " + plain + ": must be PLAIN or OPAQUE");
    }
    if (startedThreads < 0) {
      throw new IllegalArgumentException("startedThreads " + startedThreads + ": is negative");
    }
  }

  /** Plain accesses may race; nothing spurious; timed waits may time out; one started thread. */
  public static SandboxOptions of(ClassLoader parent) {
    return new SandboxOptions(
        parent, Mode.PLAIN, false, false, true, 1, Mutation.NONE, Rewritten.BY_DEFAULT);
  }

  public SandboxOptions withPlain(Mode mode) {
    return new SandboxOptions(
        parent,
        mode,
        spuriousFailures,
        spuriousWakeups,
        timeouts,
        startedThreads,
        mutation,
        rewritten);
  }

  public SandboxOptions withSpurious(boolean failures, boolean wakeups) {
    return new SandboxOptions(
        parent, plain, failures, wakeups, timeouts, startedThreads, mutation, rewritten);
  }

  public SandboxOptions withTimeouts(boolean mayTimeOut) {
    return new SandboxOptions(
        parent,
        plain,
        spuriousFailures,
        spuriousWakeups,
        mayTimeOut,
        startedThreads,
        mutation,
        rewritten);
  }

  public SandboxOptions withStartedThreads(int threads) {
    return new SandboxOptions(
        parent, plain, spuriousFailures, spuriousWakeups, timeouts, threads, mutation, rewritten);
  }

  public SandboxOptions withMutation(Mutation other) {
    return new SandboxOptions(
        parent,
        plain,
        spuriousFailures,
        spuriousWakeups,
        timeouts,
        startedThreads,
        other,
        rewritten);
  }

  public SandboxOptions withRewritten(Predicate<String> names) {
    return new SandboxOptions(
        parent,
        plain,
        spuriousFailures,
        spuriousWakeups,
        timeouts,
        startedThreads,
        mutation,
        names);
  }
}
