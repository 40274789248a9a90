package dev.magpie.explorer.oracle;

import dev.magpie.explorer.program.Program;
import java.util.Map;

/** Compares what is found with what the oracle expects. */
final class Differences {
  private Differences() {}

  /** What differs, also if the engine breaks down; empty if nothing does. */
  static String between(
      Engine engine, Program program, String model, Map<String, Graphs> expected) {
    Graphs graphs = expected.get(model);
    if (graphs == null) {
      throw new IllegalArgumentException("no model '" + model + "' in " + expected.keySet());
    }
    try {
      return engine.explore(program, model, true).differenceFrom(graphs);
    } catch (RuntimeException | AssertionError | StackOverflowError e) {
      return e.toString();
    }
  }
}
