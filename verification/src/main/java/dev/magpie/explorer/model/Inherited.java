package dev.magpie.explorer.model;

import dev.magpie.explorer.graph.Clocks;
import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.graph.Graph;
import org.jspecify.annotations.Nullable;

/** The clocks that an event has from what stands before it, in every model. */
final class Inherited {
  private Inherited() {}

  /** From the event before it in its thread. */
  static void from(Event event, @Nullable Event previous, Graph graph) {
    Clocks clocks = event.clocks;
    if (previous == null) {
      clocks.hb = new int[graph.threads()];
      clocks.porf = clocks.hb;
      return;
    }
    clocks.hb = previous.clocks.hb;
    clocks.porf = previous.clocks.porf;
    clocks.pending = previous.clocks.pending;
    clocks.fenced = previous.clocks.fenced;
  }

  /** From the start of its thread, or from the end of the thread that it joins. */
  static void after(Event event, Event from) {
    Clocks clocks = event.clocks;
    clocks.hb = Clocks.including(Clocks.join(clocks.hb, from.clocks.hb), from);
    clocks.porf = Clocks.including(Clocks.join(clocks.porf, from.clocks.porf), from);
  }
}
