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
  private final SandboxLoader loader;
  private final Machine machine;
  private boolean hasProgram;

  public Sandbox(SandboxOptions options) {
    loader = new SandboxLoader(options);
    machine = loader.machine();
  }

  /** Loads and initialises a class, rewritten if the options say so. */
  public Class<?> load(String className) throws ClassNotFoundException {
    return Class.forName(className, true, loader);
  }

  /** Runs code before all threads: what it leaves behind is the initial value of every location. */
  public <T> T initially(Callable<T> body) throws Exception {
    return body.call();
  }

  /**
   * A program of threads that share what can be reached from the roots, and from static fields.
   *
   * @throws IllegalStateException if this sandbox has a program
   */
  public Program program(List<?> roots, List<Actor> actors) {
    if (hasProgram) {
      throw new IllegalStateException("the sandbox has a program: make one sandbox for each");
    }
    hasProgram = true;
    roots.forEach(machine.identities::register);
    machine.statics.register();
    return new SandboxProgram(machine, actors);
  }

  /**
   * Runs code after all threads of an execution: a read gives the last value. What it writes is
   * seen by the body only.
   */
  public <T> T afterwards(Execution execution, Callable<T> body) throws Exception {
    machine.begin(machine.threads.count(), new FinalMemory(execution));
    try {
      return body.call();
    } finally {
      machine.end();
    }
  }
}
