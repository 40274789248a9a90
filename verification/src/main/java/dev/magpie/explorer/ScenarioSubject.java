package dev.magpie.explorer;

import dev.magpie.explorer.graph.Execution;
import dev.magpie.explorer.graph.ThreadStatus;
import dev.magpie.explorer.program.Program;
import dev.magpie.explorer.runtime.Sandbox;
import java.lang.reflect.Constructor;
import org.jspecify.annotations.Nullable;

/** A {@link Scenario} as something to explore. */
final class ScenarioSubject implements Subject {
  private final Class<?> type;

  ScenarioSubject(Class<?> type) {
    this.type = type;
  }

  @Override
  public String name() {
    return type.getName();
  }

  @Override
  public Options options(Options defaults) {
    return create(type).options(defaults);
  }

  @Override
  public Grading grading() {
    return Grading.NONE;
  }

  @Override
  public Trial trial(Options options) {
    Sandbox sandbox = Sandboxes.of(options);
    Definition definition = define(sandbox);
    Program program = sandbox.program(definition.roots(), definition.actors());
    return new ScenarioTrial(sandbox, definition, RacesAllowed.in(program, options));
  }

  private Definition define(Sandbox sandbox) {
    try {
      Class<?> rewritten = sandbox.load(type.getName());
      return sandbox.initially(() -> Definition.of(create(rewritten)));
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw Thrown.inSetup(name(), e);
    }
  }

  private static Scenario create(Class<?> type) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      return (Scenario) constructor.newInstance();
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(
          type.getName() + " has no constructor without parameters: a scenario needs one", e);
    } catch (ReflectiveOperationException e) {
      throw Thrown.inSetup(type.getName(), e);
    }
  }

  private record ScenarioTrial(Sandbox sandbox, Definition definition, Program program)
      implements Trial {

    @Override
    public @Nullable String judge(Execution execution) throws Throwable {
      boolean ended = hasEnded(execution);
      return Judgement.over(
          execution,
          sandbox,
          () -> {
            if (ended) {
              return definition.ended();
            }
            definition.rested();
            return null;
          });
    }

    private boolean hasEnded(Execution execution) {
      for (int thread = 0; thread < execution.threads(); thread++) {
        if (execution.status(thread) != ThreadStatus.FINISHED && hasBegun(execution, thread)) {
          return false;
        }
      }
      return true;
    }

    private boolean hasBegun(Execution execution, int thread) {
      return !program.startsLater(thread) || !execution.events(thread).isEmpty();
    }
  }
}
