package dev.magpie.explorer.graph;

import java.util.Arrays;
import java.util.List;

/** A growing list of events, as plain as an array for the sake of speed. */
public class EventList {
  private Event[] events;
  private int size;

  EventList() {
    events = new Event[8];
  }

  private EventList(Event[] events, int size) {
    this.events = events;
    this.size = size;
  }

  /** Shares nothing with the other list. */
  EventList(EventList from, int size) {
    this.events = Arrays.copyOf(from.events, Math.max(8, size + 8));
    this.size = size;
  }

  /** A copy with those events that are within the given prefix of each thread. */
  final EventList restricted(int[] keep) {
    Event[] kept = new Event[size + 8];
    int n = 0;
    for (int i = 0; i < size; i++) {
      Event event = get(i);
      if (event.isInitial() || event.index < keep[event.thread]) {
        kept[n++] = event;
      }
    }
    return new EventList(kept, n);
  }

  public final int size() {
    return size;
  }

  public final Event get(int i) {
    assert i < size : i;
    return events[i];
  }

  public final Event last() {
    return get(size - 1);
  }

  /** The place of an event, looked for from the end; -1 if it is not there. */
  public final int indexOf(Event event) {
    for (int i = size - 1; i >= 0; i--) {
      if (events[i] == event) {
        return i;
      }
    }
    return -1;
  }

  final void add(Event event) {
    insert(size, event);
  }

  /** Adds an event behind all older ones. */
  final void addByStamp(Event event) {
    int place = size;
    while (place > 0 && get(place - 1).stamp > event.stamp) {
      place--;
    }
    insert(place, event);
  }

  final void insert(int place, Event event) {
    if (size == events.length) {
      events = Arrays.copyOf(events, size * 2);
    }
    System.arraycopy(events, place, events, place + 1, size - place);
    events[place] = event;
    size++;
  }

  final Event removeLast() {
    Event event = last();
    size--;
    return event;
  }

  final void remove(Event event) {
    int place = indexOf(event);
    System.arraycopy(events, place + 1, events, place, size - place - 1);
    size--;
  }

  final List<Event> asList() {
    Event[] copy = new Event[size];
    for (int i = 0; i < size; i++) {
      copy[i] = get(i);
    }
    return List.of(copy);
  }
}
