package dev.magpie.explorer.model;

import dev.magpie.explorer.graph.Graph;

/** A depth-first walk of {@code psc_base ∪ psc_F}. */
final class ScWalk {
  private final ScNodes nodes;
  private final ScEdges edges;

  /** For each node: 0 not seen, 1 on the path, 2 done. */
  private final byte[] state;

  ScWalk(Graph graph, ScNodes nodes) {
    this.nodes = nodes;
    this.edges = new ScEdges(graph, nodes);
    this.state = new byte[nodes.size()];
  }

  /** Whether a cycle can be reached from a node. */
  boolean findsCycle(int from) {
    if (state[from] != 0) {
      return state[from] == 1;
    }
    state[from] = 1;
    for (int to = 0; to < nodes.size(); to++) {
      if (state[to] != 2 && edges.has(from, to) && findsCycle(to)) {
        return true;
      }
    }
    state[from] = 2;
    return false;
  }
}
