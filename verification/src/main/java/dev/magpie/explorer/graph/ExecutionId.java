package dev.magpie.explorer.graph;

/** The name of an execution. */
final class ExecutionId {
  private ExecutionId() {}

  static String of(Graph graph) {
    return Integer.toString(graph.order().size());
  }
}
