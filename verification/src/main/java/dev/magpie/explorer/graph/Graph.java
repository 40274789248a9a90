package dev.magpie.explorer.graph;

import dev.magpie.explorer.program.Value;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * An execution graph in the making. Grows by an event at a time, and is cut back to an earlier
 * stamp; a backward revisit makes a copy.
 */
public final class Graph implements Execution {
  private final Synchronization synchronization;
  private final ThreadEvents[] threads;
  private final Locations locations;

  /** All events by rising stamp. */
  private final EventList order;

  private int nextStamp;

  public Graph(int threads, Synchronization synchronization, IntFunction<Value> initial) {
    this.synchronization = synchronization;
    this.threads = new ThreadEvents[threads];
    Arrays.setAll(this.threads, t -> new ThreadEvents());
    this.locations = new Locations(initial);
    this.order = new EventList();
  }

  private Graph(Graph from, int[] keep, int stamp) {
    synchronization = from.synchronization;
    threads = new ThreadEvents[keep.length];
    Arrays.setAll(threads, t -> from.threads[t].prefix(keep, t));
    locations = from.locations.restricted(keep);
    order = from.order.restricted(keep);
    nextStamp = stamp;
  }

  /**
   * A copy without the read, without the write, and without all that is younger than the read and
   * does not come before the write.
   */
  public Graph restrictedTo(Event read, Event write) {
    int[] keep = new int[threads.length];
    for (int t = 0; t < keep.length; t++) {
      int before = t == write.thread ? write.index : write.clocks.porf[t];
      keep[t] = Math.max(before, threads[t].olderThan(read.stamp));
    }
    return new Graph(this, keep, write.stamp + 1);
  }

  /** A copy of what was added before the given stamp. */
  public Graph before(int stamp) {
    int[] keep = new int[threads.length];
    Arrays.setAll(keep, t -> threads[t].olderThan(stamp));
    return new Graph(this, keep, stamp);
  }

  /** Adds an event at the end of its thread: a fence, choice, start or join, or a read. */
  public void append(Event event) {
    enter(event);
    if (event.isRead()) {
      locations.readers(event.location).addByStamp(event);
    }
  }

  /** Computes the clocks of a write that is to enter the graph. */
  public void prepare(Event write) {
    synchronization.order(write, threads[write.thread].last(), origin(write), this);
  }

  /**
   * Adds a {@link #prepare prepared} write at the given place of its location's coherence order.
   */
  public void insert(Event write, int place) {
    link(write);
    locations.writers(write.location).insert(place, write);
  }

  private void enter(Event event) {
    synchronization.order(event, threads[event.thread].last(), origin(event), this);
    link(event);
  }

  private void link(Event event) {
    threads[event.thread].add(event);
    if (event.kind == Event.Kind.START) {
      threads[event.number].startBy(event);
    }
    order.addByStamp(event);
    nextStamp = Math.max(nextStamp, event.stamp + 1);
  }

  private @Nullable Event origin(Event event) {
    if (event.kind == Event.Kind.JOIN) {
      Event last = threads[event.number].last();
      return last == null ? startOf(event.number) : last;
    }
    return event.index == 0 ? startOf(event.thread) : null;
  }

  /** The event that starts a thread; null if none has yet, or if it runs from the beginning. */
  public @Nullable Event startOf(int thread) {
    return threads[thread].start();
  }

  /** Removes all events from the given stamp on. */
  public void cutTo(int stamp) {
    while (order.size() > 0 && order.last().stamp >= stamp) {
      Event event = order.removeLast();
      threads[event.thread].removeLast();
      if (event.isRead()) {
        locations.readers(event.location).removeLast();
      } else if (event.isWrite()) {
        locations.writers(event.location).remove(event);
      } else if (event.kind == Event.Kind.START) {
        threads[event.number].startBy(null);
      }
    }
    nextStamp = stamp;
  }

  /** The stamp of the event that is added next. */
  public int nextStamp() {
    return nextStamp;
  }

  public ThreadEvents thread(int thread) {
    return threads[thread];
  }

  /** The writes of a location in coherence order, the initial one first. */
  public EventList writers(int location) {
    return locations.writers(location);
  }

  /** The reads of a location by rising stamp. */
  public EventList readers(int location) {
    return locations.readers(location);
  }

  /** All events by rising stamp. */
  public EventList order() {
    return order;
  }

  /** One more than the largest location that was used. */
  public int locations() {
    return locations.size();
  }

  @Override
  public int threads() {
    return threads.length;
  }

  @Override
  public List<Event> events(int thread) {
    return threads[thread].asList();
  }

  @Override
  public List<Event> linearized() {
    return Linearization.of(this);
  }

  @Override
  public ThreadStatus status(int thread) {
    return threads[thread].status();
  }

  @Override
  public List<Event> coherence(int location) {
    return writers(location).asList();
  }

  @Override
  public Value finalValue(int location) {
    return writers(location).last().valueOrThrow();
  }

  @Override
  public String id() {
    return ExecutionId.of(this);
  }
}
