package dev.magpie.explorer.model;

import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.graph.Graph;
import java.util.List;

/** An axiom: some relation over the events of a graph has no cycle. */
interface Axiom {
  /**
   * Whether the axiom holds of a graph of which it held before the given events entered. Only
   * cycles through one of them are looked for.
   */
  boolean holds(Graph graph, List<Event> entered);
}
