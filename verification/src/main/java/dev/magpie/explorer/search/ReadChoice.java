package dev.magpie.explorer.search;

import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.graph.EventList;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The writes that a read could read besides the latest, from later to earlier in coherence order.
 */
final class ReadChoice implements Choice {
  private final Event read;
  private final Event[] writes;
  private int next;

  private ReadChoice(Event read, Event[] writes) {
    this.read = read;
    this.writes = writes;
  }

  static ReadChoice of(Event read, EventList writers, int oldest) {
    int last = writers.size() - 1;
    Event[] writes = new Event[last - oldest];
    for (int i = 0; i < writes.length; i++) {
      writes[i] = writers.get(last - 1 - i);
    }
    return new ReadChoice(read, writes);
  }

  @Override
  public Event event() {
    return read;
  }

  @Override
  public int alternatives() {
    return writes.length + 1;
  }

  @Override
  public int explored() {
    return next;
  }

  @Override
  public boolean hasNext() {
    return next < writes.length;
  }

  @Override
  public @Nullable Branch next(Branch branch) {
    branch.graph().cutTo(read.stamp);
    return branch.enterOlder(read.reading(writes[next++])) ? branch : null;
  }

  @Override
  public Choice handOver(Event event, UnaryOperator<Event> same) {
    Event[] rest = Arrays.copyOfRange(writes, next, writes.length);
    Arrays.setAll(rest, i -> same.apply(rest[i]));
    return new ReadChoice(event, rest);
  }

  @Override
  public void clear() {
    next = writes.length;
  }
}
