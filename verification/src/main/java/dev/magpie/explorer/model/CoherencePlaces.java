package dev.magpie.explorer.model;

import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.graph.EventList;
import dev.magpie.explorer.graph.Graph;

/**
 * Marks each access with its place in extended coherence order {@code eco}: the write at place p
 * has the mark 2p, and a read of it 2p + 1. Two accesses of one location are related by {@code eco}
 * exactly if the mark of the first is less.
 */
final class CoherencePlaces {
  private CoherencePlaces() {}

  static void mark(Graph graph) {
    for (int location = 0; location < graph.locations(); location++) {
      EventList writers = graph.writers(location);
      for (int place = 0; place < writers.size(); place++) {
        writers.get(place).mark = 2 * place;
      }
      EventList readers = graph.readers(location);
      for (int i = 0; i < readers.size(); i++) {
        Event read = readers.get(i);
        read.mark = read.rfOrThrow().mark + 1;
      }
    }
  }
}
