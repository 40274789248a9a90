package dev.magpie.explorer.search;

import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.graph.EventList;
import dev.magpie.explorer.model.Atomicity;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The places that a write could have besides the last in coherence order, from later to earlier.
 */
final class WriteChoice implements Choice {
  private final Event write;
  private final int[] places;
  private final int count;
  private int next;

  private WriteChoice(Event write, int[] places, int count) {
    this.write = write;
    this.places = places;
    this.count = count;
  }

  /**
   * The places behind the given one.
   *
   * @param oldest the place behind which the write must come
   */
  static WriteChoice of(Event write, EventList writers, int oldest) {
    int[] places = new int[writers.size()];
    int count = 0;
    for (int place = writers.size() - 1; place > oldest; place--) {
      if (!Atomicity.binds(writers, place)) {
        places[count++] = place;
      }
    }
    return new WriteChoice(write, places, count);
  }

  @Override
  public Event event() {
    return write;
  }

  @Override
  public int alternatives() {
    return count + 1;
  }

  @Override
  public int explored() {
    return next;
  }

  @Override
  public boolean hasNext() {
    return next < count;
  }

  @Override
  public @Nullable Branch next(Branch branch) {
    branch.graph().cutTo(write.stamp);
    return branch.insert(write, places[next++]) ? branch : null;
  }

  @Override
  public Choice handOver(Event event, UnaryOperator<Event> same) {
    return new WriteChoice(event, Arrays.copyOfRange(places, next, count), count - next);
  }

  @Override
  public void clear() {
    next = count;
  }
}
