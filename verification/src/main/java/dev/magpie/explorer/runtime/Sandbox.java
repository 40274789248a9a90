package dev.magpie.explorer.runtime;

import dev.magpie.explorer.graph.Execution;
import dev.magpie.explorer.program.Program;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Classes that are rewritten as they load, so that every shared access asks the memory. One for
 * each exploration thread; not thread-safe.
 */
public final class Sandbox {
  private final SandboxOptions options;

  public Sandbox(SandboxOptions options) {
    this.options = options;
  }

  /** Loads a class, rewritten if the options say so. */
  public Class<?> load(String className) throws ClassNotFoundException {
    return options.parent().loadClass(className);
  }

  /** Runs code before all threads: what it leaves behind is the initial value of every location. */
  public <T> T initially(Callable<T> body) throws Exception {
    return body.call();
  }

  /** A program of threads that share what can be reached from the roots. Call once. */
  public Program program(List<?> roots, List<Actor> actors) {
    throw new UnsupportedOperationException(roots + " " + actors);
  }

  /**
   * Runs code after all threads of an execution: a read gives the last value. What it writes is
   * seen by the body only.
   */
  public <T> T afterwards(Execution execution, Callable<T> body) throws Exception {
    return body.call();
  }
}
