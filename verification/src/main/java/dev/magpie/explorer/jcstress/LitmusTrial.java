package dev.magpie.explorer.jcstress;

import dev.magpie.explorer.Judgement;
import dev.magpie.explorer.Options;
import dev.magpie.explorer.RacesAllowed;
import dev.magpie.explorer.Sandboxes;
import dev.magpie.explorer.Thrown;
import dev.magpie.explorer.Trial;
import dev.magpie.explorer.graph.Execution;
import dev.magpie.explorer.program.Program;
import dev.magpie.explorer.runtime.Actor;
import dev.magpie.explorer.runtime.Sandbox;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A program of a jcstress test: its actors, and its arbiter and result as the judge. */
final class LitmusTrial implements Trial {
  private final LitmusClass litmus;
  private final Sandbox sandbox;
  private final Incarnation objects;
  private final Incarnation.@Nullable Call arbiter;
  private final Program program;

  private LitmusTrial(LitmusClass litmus, Options options) throws Exception {
    this.litmus = litmus;
    sandbox = Sandboxes.of(options);
    objects = new Incarnation(sandbox);
    sandbox.initially(
        () -> {
          objects.make(litmus.test());
          objects.make(litmus.state());
          objects.make(litmus.result());
          return objects;
        });
    arbiter = litmus.arbiter() == null ? null : objects.call(litmus.arbiter());
    program = RacesAllowed.in(sandbox.program(objects.all(), actors()), options);
  }

  static LitmusTrial of(LitmusClass litmus, Options options) {
    try {
      return new LitmusTrial(litmus, options);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw Thrown.inSetup(litmus.test().getName(), e);
    }
  }

  private List<Actor> actors() throws ReflectiveOperationException {
    List<Actor> actors = new ArrayList<>();
    for (Method method : litmus.actors()) {
      Incarnation.Call call = objects.call(method);
      actors.add(new Actor(method.getName(), call::run, false));
    }
    return actors;
  }

  @Override
  public Program program() {
    return program;
  }

  @Override
  public @Nullable String judge(Execution execution) throws Throwable {
    return Judgement.over(
        execution,
        sandbox,
        () -> {
          if (arbiter != null) {
            arbiter.run();
          }
          return objects.text(litmus.result());
        });
  }
}
