package dev.magpie.explorer.graph;

import org.jspecify.annotations.Nullable;

/** One thread of an execution graph: its events in program order, and what became of it. */
public final class ThreadEvents {
  private final EventList events;
  private ThreadStatus status = ThreadStatus.RUNNING;

  /** For a blocked thread, the first event of the turn that can only repeat itself. */
  private int waitsSince;

  /** The event that starts the thread; null if none has yet, or if it runs from the beginning. */
  private @Nullable Event start;

  ThreadEvents() {
    events = new EventList();
  }

  private ThreadEvents(ThreadEvents from, int[] keep, int size) {
    start = from.start != null && from.start.index < keep[from.start.thread] ? from.start : null;

    events = new EventList(from.events, size);
    if (size == from.size()) {
      status = from.status;
      waitsSince = from.waitsSince;
    }
  }

  /** A copy cut to the given number of events for each thread, of which this one has a number. */
  ThreadEvents prefix(int[] keep, int thread) {
    return new ThreadEvents(this, keep, keep[thread]);
  }

  @Nullable Event start() {
    return start;
  }

  void startBy(@Nullable Event event) {
    start = event;
  }

  public int size() {
    return events.size();
  }

  public Event get(int index) {
    return events.get(index);
  }

  /** The last event; null if there is none. */
  public @Nullable Event last() {
    return events.size() == 0 ? null : events.last();
  }

  public ThreadStatus status() {
    return status;
  }

  /** The index of the first event of what the blocked thread repeats. */
  public int waitsSince() {
    return waitsSince;
  }

  public void setStatus(ThreadStatus status) {
    this.status = status;
  }

  public void block(int since) {
    status = ThreadStatus.BLOCKED;
    waitsSince = since;
  }

  /** How many events were added before the given stamp. */
  int olderThan(int stamp) {
    int n = events.size();
    while (n > 0 && events.get(n - 1).stamp >= stamp) {
      n--;
    }
    return n;
  }

  void add(Event event) {
    assert event.index == events.size() : event + " is not next";
    events.add(event);
    status = ThreadStatus.RUNNING;
  }

  void removeLast() {
    events.removeLast();
    status = ThreadStatus.RUNNING;
  }

  java.util.List<Event> asList() {
    return events.asList();
  }
}
