package dev.magpie.explorer.graph;

import dev.magpie.explorer.program.Value;
import java.util.Arrays;
import java.util.function.IntFunction;

/** The accesses of each location of an execution graph. */
final class Locations {
  // An entry is null as long as its location was not used.
  private final IntFunction<Value> initial;
  private EventList[] writers = new EventList[16];
  private EventList[] readers = new EventList[16];
  private int size;

  Locations(IntFunction<Value> initial) {
    this.initial = initial;
  }

  /** A copy with those accesses that are within the given prefix of each thread. */
  Locations restricted(int[] keep) {
    Locations copy = new Locations(initial);
    copy.writers = restricted(writers, keep);
    copy.readers = restricted(readers, keep);
    copy.size = size;
    return copy;
  }

  private EventList[] restricted(EventList[] lists, int[] keep) {
    EventList[] copies = new EventList[lists.length];
    for (int i = 0; i < size; i++) {
      EventList list = lists[i];
      if (list != null) {
        copies[i] = list.restricted(keep);
      }
    }
    return copies;
  }

  int size() {
    return size;
  }

  EventList writers(int location) {
    EventList list = location < size ? writers[location] : null;
    return list == null ? open(location) : list;
  }

  EventList readers(int location) {
    EventList list = location < size ? readers[location] : null;
    if (list == null) {
      open(location);
      list = readers[location];
    }
    return list;
  }

  private EventList open(int location) {
    if (location >= writers.length) {
      int length = Math.max(location + 1, writers.length * 2);
      writers = Arrays.copyOf(writers, length);
      readers = Arrays.copyOf(readers, length);
    }
    EventList list = new EventList();
    list.add(Events.initial(location, initial.apply(location)));
    writers[location] = list;
    readers[location] = new EventList();
    size = Math.max(size, location + 1);
    return list;
  }
}
