package dev.magpie.explorer.trace;

import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.graph.Execution;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a trace.
 *
 * @param event what happened
 * @param written the write half of a read-modify-write whose read half is the event
 */
public record Step(Event event, @Nullable Event written) {

  /** Whether an event is this step or half of it. */
  public boolean is(Event other) {
    return other == event || other == written;
  }

  /** All rows; the halves of a read-modify-write, which nothing can part, are one. */
  public static List<Step> of(Execution execution) {
    List<Step> steps = new ArrayList<>();
    for (Event event : execution.linearized()) {
      if (event.thread != Event.INITIAL && !event.exclusive) {
        steps.add(new Step(event, writeHalf(execution, event)));
      }
    }
    return steps;
  }

  private static @Nullable Event writeHalf(Execution execution, Event event) {
    List<Event> events = execution.events(event.thread);
    int next = event.index + 1;
    boolean hasHalf = event.update != null && next < events.size() && events.get(next).exclusive;
    return hasHalf ? events.get(next) : null;
  }
}
