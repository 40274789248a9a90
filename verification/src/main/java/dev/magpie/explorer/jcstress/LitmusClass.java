package dev.magpie.explorer.jcstress;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Mode;
import org.openjdk.jcstress.annotations.Result;
import org.openjdk.jcstress.annotations.Signal;
import org.openjdk.jcstress.annotations.State;

/**
 * A jcstress test class, as its annotations say.
 *
 * @param test the class with the actors
 * @param state the class of the state; null if the actors share none
 * @param result the class of the result; null if nothing is recorded
 * @param actors the actors, sorted by their names
 */
record LitmusClass(
    Class<?> test,
    @Nullable Class<?> state,
    @Nullable Class<?> result,
    List<Method> actors,
    @Nullable Method arbiter) {

  static boolean isTest(Class<?> type) {
    return type.isAnnotationPresent(JCStressTest.class);
  }

  /** Reads a class; throws IllegalArgumentException if it is no test that the explorer can run. */
  static LitmusClass of(Class<?> type) {
    refuseOthers(type);
    List<Method> actors = annotated(type, Actor.class);
    if (actors.isEmpty()) {
      throw refused(type, "no method is annotated with @Actor");
    }
    List<Method> arbiters = annotated(type, Arbiter.class);
    if (arbiters.size() > 1) {
      throw refused(type, arbiters.size() + " methods are annotated with @Arbiter, one may be");
    }
    List<Method> methods = new ArrayList<>(actors);
    methods.addAll(arbiters);
    return new LitmusClass(
        type,
        shared(type, methods, State.class),
        shared(type, methods, Result.class),
        actors,
        arbiters.isEmpty() ? null : arbiters.get(0));
  }

  private static void refuseOthers(Class<?> type) {
    JCStressTest test = type.getAnnotation(JCStressTest.class);
    if (test == null) {
      throw refused(type, "it is not annotated with @JCStressTest");
    }
    if (test.value() == Mode.Termination || !annotated(type, Signal.class).isEmpty()) {
      throw refused(
          type,
          "it is a termination test (Mode.Termination, @Signal), which asks whether a loop ends in"
              + " time; expected Mode.Continuous, where the explorer reports every thread that"
              + " waits for ever");
    }
  }

  private static List<Method> annotated(Class<?> type, Class<? extends Annotation> annotation) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(annotation))
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  /** The one class with an annotation among the test itself and what its methods take. */
  private static @Nullable Class<?> shared(
      Class<?> type, List<Method> methods, Class<? extends Annotation> annotation) {
    List<Class<?>> found = new ArrayList<>();
    if (type.isAnnotationPresent(annotation)) {
      found.add(type);
    }
    for (Method method : methods) {
      for (Class<?> parameter : method.getParameterTypes()) {
        if (isShared(type, method, parameter, annotation) && !found.contains(parameter)) {
          found.add(parameter);
        }
      }
    }
    if (found.size() > 1) {
      throw refused(type, "two @" + annotation.getSimpleName() + " classes: " + found);
    }
    return found.isEmpty() ? null : found.get(0);
  }

  private static boolean isShared(
      Class<?> type, Method method, Class<?> parameter, Class<? extends Annotation> annotation) {
    boolean known =
        parameter.isAnnotationPresent(State.class) || parameter.isAnnotationPresent(Result.class);
    if (!known) {
      throw refused(
          type,
          "parameter "
              + parameter.getName()
              + " of "
              + method.getName()
              + " is annotated with neither @State nor @Result");
    }
    return parameter.isAnnotationPresent(annotation);
  }

  private static IllegalArgumentException refused(Class<?> type, String why) {
    return new IllegalArgumentException(
        type.getName() + " is not a jcstress test that can be explored: " + why);
  }
}
