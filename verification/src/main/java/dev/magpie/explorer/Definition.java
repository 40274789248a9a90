package dev.magpie.explorer;

import dev.magpie.explorer.runtime.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** The parts of a scenario, as it names them. */
final class Definition implements Setup {
  private final Scenario scenario;
  private final List<Actor> actors = new ArrayList<>();
  private final List<Object> roots = new ArrayList<>();
  private final List<Body> arbiters = new ArrayList<>();
  private final List<Body> checks = new ArrayList<>();
  private final List<Body> atRest = new ArrayList<>();
  private @Nullable Callable<?> outcome;

  private Definition(Scenario scenario) {
    this.scenario = scenario;
    roots.add(scenario);
  }

  /** Asks a scenario for its parts. */
  static Definition of(Scenario scenario) {
    Definition definition = new Definition(scenario);
    scenario.define(definition);
    if (definition.actors.isEmpty()) {
      throw new IllegalStateException(
          scenario.getClass().getName() + " names no thread: expected setup.actor(name, body)");
    }
    return definition;
  }

  @Override
  public void actor(String name, Body body) {
    add(name, body, false);
  }

  @Override
  public void mayWait(String name, Body body) {
    add(name, body, true);
  }

  private void add(String name, Body body, boolean mayWait) {
    if (actors.stream().anyMatch(actor -> actor.name().equals(name))) {
      throw new IllegalArgumentException("thread '" + name + "' is there already");
    }
    actors.add(new Actor(name, body::run, mayWait));
    roots.add(body);
  }

  @Override
  public void arbiter(Body arbiter) {
    add(arbiters, arbiter);
  }

  @Override
  public void check(Body property) {
    add(checks, property);
  }

  @Override
  public void atRest(Body property) {
    add(atRest, property);
  }

  private void add(List<Body> bodies, Body body) {
    bodies.add(body);
    roots.add(body);
  }

  @Override
  public void outcome(Callable<?> outcome) {
    if (this.outcome != null) {
      throw new IllegalStateException(
          scenario.getClass().getName() + " names two outcomes: expected one at most");
    }
    this.outcome = outcome;
    roots.add(outcome);
  }

  /** What the threads can reach. */
  List<Object> roots() {
    return List.copyOf(roots);
  }

  List<Actor> actors() {
    return List.copyOf(actors);
  }

  /** Runs the arbiter and the properties of an execution in which all threads have ended. */
  @Nullable String ended() throws Throwable {
    run(arbiters);
    run(checks);
    return outcome == null ? null : String.valueOf(outcome.call());
  }

  /** Runs the arbiter and the properties of an execution in which a thread waits, and may. */
  void rested() throws Throwable {
    run(arbiters);
    run(atRest);
  }

  private static void run(List<Body> bodies) throws Throwable {
    for (Body body : bodies) {
      body.run();
    }
  }
}
