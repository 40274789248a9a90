package dev.magpie.explorer.model;

import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.graph.Graph;
import dev.magpie.explorer.graph.Synchronization;
import org.jspecify.annotations.Nullable;

/** Happens-before where every read synchronizes with the write that it reads. */
final class Interleaving implements Synchronization {
  @Override
  public void order(Event event, @Nullable Event previous, @Nullable Event from, Graph graph) {
    Inherited.from(event, previous, graph);
    if (from != null) {
      Inherited.after(event, from);
    }
    if (event.isRead() && !event.rfOrThrow().isInitial()) {
      Inherited.after(event, event.rfOrThrow());
    }
  }
}
