package dev.magpie.explorer.model;

import dev.magpie.explorer.graph.Clocks;
import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.graph.Graph;
import dev.magpie.explorer.graph.Synchronization;
import org.jspecify.annotations.Nullable;

/**
 * Happens-before that is program order and the start and end of threads alone: with it, coherence
 * means that each location by itself is sequentially consistent.
 */
final class ProgramOrder implements Synchronization {
  @Override
  public void order(Event event, @Nullable Event previous, @Nullable Event from, Graph graph) {
    Inherited.from(event, previous, graph);
    if (from != null) {
      Inherited.after(event, from);
    }
    if (event.isRead() && !event.rfOrThrow().isInitial()) {
      Event write = event.rfOrThrow();
      Clocks clocks = event.clocks;
      clocks.porf = Clocks.including(Clocks.join(clocks.porf, write.clocks.porf), write);
    }
  }
}
