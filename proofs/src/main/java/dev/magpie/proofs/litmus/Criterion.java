package dev.magpie.proofs.litmus;

import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.graph.EventList;
import dev.magpie.explorer.graph.Graph;
import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.search.Reliance;

/** What a litmus test shows without the ordering, and does not show with it. */
enum Criterion {
  /** A final state. Plain accesses are made opaque ones, so that it may be asked for. */
  STATE(Mode.OPAQUE),
  /** A data race. */
  RACE(Mode.PLAIN),
  /** A write that only the absence of values out of thin air orders after a read. */
  RELIANCE(Mode.OPAQUE);

  /** The mode in which plain accesses are made. */
  final Mode plain;

  Criterion(Mode plain) {
    this.plain = plain;
  }

  /** Whether the variants of a shape differ in it. */
  boolean tellsApart(Shape shape) {
    return isShownBy(shape, Variant.WITHOUT) && !isShownBy(shape, Variant.WITH);
  }

  private boolean isShownBy(Shape shape, Variant variant) {
    Graph graph = ShapeGraph.of(shape, variant, plain);
    return graph != null && (this == STATE || isShownBySomePair(graph));
  }

  private boolean isShownBySomePair(Graph graph) {
    EventList order = graph.order();
    for (int i = 0; i < order.size(); i++) {
      for (int j = 0; j < order.size(); j++) {
        if (isShownBy(graph, order.get(i), order.get(j))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isShownBy(Graph graph, Event access, Event write) {
    boolean conflict =
        access.isAccess()
            && write.isWrite()
            && access.location == write.location
            && access.thread != write.thread;
    if (!conflict) {
      return false;
    }
    return this == RACE
        ? (access.mode == Mode.PLAIN || write.mode == Mode.PLAIN)
            && !access.happensBefore(write)
            && !write.happensBefore(access)
        : access.isRead() && Reliance.of(graph, access, write);
  }
}
