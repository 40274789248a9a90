package dev.magpie.linearizability;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jetbrains.kotlinx.lincheck.Actor;
import org.jetbrains.kotlinx.lincheck.execution.ExecutionScenario;

/**
 * Makes scenarios of a class under test: threads that call methods of their own, whose names begin
 * with the name of the thread, and after their end a call of {@code drain}. Each argument is a task
 * of its own.
 */
final class Scenarios {

  private final Class<?> underTest;
  private final List<ExecutionScenario> scenarios = new ArrayList<>();
  private int nextTask = 10;

  Scenarios(Class<?> underTest) {
    this.underTest = underTest;
  }

  List<ExecutionScenario> list() {
    return scenarios;
  }

  /** Adds one scenario: for each thread the names of its calls, with blanks between them. */
  Scenarios add(String... threads) {
    return add(Arrays.stream(threads).map(this::named).toList());
  }

  /** Adds random scenarios, always the same ones. */
  Scenarios addRandom(int count, int callsPerThread, String... threads) {
    Random random = new Random(underTest.getSimpleName().hashCode());
    for (int i = 0; i < count; i++) {
      add(Arrays.stream(threads).map(t -> anyOf(t, callsPerThread, random)).toList());
    }
    return this;
  }

  private Scenarios add(List<List<Actor>> threads) {
    scenarios.add(new ExecutionScenario(List.of(), threads, named("drain"), null));
    return this;
  }

  private List<Actor> named(String calls) {
    return Arrays.stream(calls.split(" ")).map(this::actor).toList();
  }

  private Actor actor(String call) {
    return Arrays.stream(underTest.getMethods())
        .filter(method -> method.getName().equals(call))
        .findAny()
        .map(this::actor)
        .orElseThrow(() -> new IllegalArgumentException("call " + call));
  }

  private Actor actor(Method method) {
    List<Object> tasks = new ArrayList<>();
    for (int i = 0; i < method.getParameterCount(); i++) {
      tasks.add(nextTask++);
    }
    return new Actor(method, tasks);
  }

  private List<Actor> anyOf(String thread, int count, Random random) {
    List<Method> methods =
        Arrays.stream(underTest.getMethods())
            .filter(method -> method.getName().startsWith(thread))
            .sorted(Comparator.comparing(Method::getName))
            .toList();
    return random.ints(count, 0, methods.size()).mapToObj(i -> actor(methods.get(i))).toList();
  }
}
