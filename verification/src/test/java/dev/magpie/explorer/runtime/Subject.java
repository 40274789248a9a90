package dev.magpie.explorer.runtime;

import dev.magpie.explorer.program.Program;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/** A class under rewriting: one object of it, and a thread for each of the methods named. */
final class Subject {
  final Sandbox sandbox;
  final Object state;
  final Program program;

  private Subject(Class<?> type, SandboxOptions options, String... methods) throws Exception {
    sandbox = new Sandbox(options);
    Class<?> rewritten = sandbox.load(type.getName());
    state = sandbox.initially(() -> rewritten.getConstructor().newInstance());
    List<Actor> actors = new ArrayList<>();
    for (String name : methods) {
      Method method = rewritten.getMethod(name);
      actors.add(new Actor(name, () -> invoke(method, state), false));
    }
    program = sandbox.program(List.of(state), actors);
  }

  static Subject of(Class<?> type, String... methods) throws Exception {
    return with(defaults(), type, methods);
  }

  static Subject with(SandboxOptions options, Class<?> type, String... methods) throws Exception {
    return new Subject(type, options, methods);
  }

  static SandboxOptions defaults() {
    return SandboxOptions.of(Subject.class.getClassLoader());
  }

  /** The events of one method, run alone. */
  static List<String> log(Class<?> type, String method) throws Throwable {
    SequentialMemory memory = new SequentialMemory(of(type, method).program);
    memory.run(0);
    return memory.log;
  }

  static void invoke(Method method, Object target) throws Throwable {
    try {
      method.invoke(target);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
