package dev.magpie.explorer.search;

import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.graph.Events;
import java.util.function.UnaryOperator;

/** The alternatives of a choice that nothing determines. */
final class NumberChoice implements Choice {
  private final Event chosen;
  private final int alternatives;
  private int next;

  NumberChoice(Event chosen, int next, int alternatives) {
    this.chosen = chosen;
    this.next = next;
    this.alternatives = alternatives;
  }

  @Override
  public Event event() {
    return chosen;
  }

  @Override
  public int alternatives() {
    return alternatives;
  }

  @Override
  public int explored() {
    return next - 1;
  }

  @Override
  public boolean hasNext() {
    return next < alternatives;
  }

  @Override
  public Branch next(Branch branch) {
    branch.graph().cutTo(chosen.stamp);
    branch
        .graph()
        .append(
            Events.numbered(
                Event.Kind.CHOICE, chosen.thread, chosen.index, chosen.stamp, chosen.site, next++));
    return branch;
  }

  @Override
  public Choice handOver(Event event, UnaryOperator<Event> same) {
    return new NumberChoice(event, next, alternatives);
  }

  @Override
  public void clear() {
    next = alternatives;
  }
}
