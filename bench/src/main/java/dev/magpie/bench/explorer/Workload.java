package dev.magpie.bench.explorer;

import dev.magpie.explorer.model.Model;

/**
 * What one JVM measures.
 *
 * @param threads how many search
 */
record Workload(Measure measure, Runner runner, DequeSize deque, Model model, int threads) {

  /** Reads the arguments that {@link #arguments} gives. */
  static Workload parse(String measure, String runner, String deque, String model, String threads) {
    return new Workload(
        Measure.valueOf(measure),
        Runner.valueOf(runner),
        DequeSize.parse(deque),
        Model.named(model),
        Integer.parseInt(threads));
  }

  String[] arguments() {
    return new String[] {
      measure.name(), runner.name(), deque.toString(), model.name(), Integer.toString(threads)
    };
  }

  @Override
  public String toString() {
    return String.join(" ", arguments());
  }
}
