package dev.magpie.explorer.search;

import dev.magpie.explorer.graph.Event;

/** The alternatives of a choice that nothing determines, besides the first. */
final class NumberChoice implements Choice {
  private final Event chosen;
  private final int alternatives;
  private int next = 1;

  NumberChoice(Event chosen, int alternatives) {
    this.chosen = chosen;
    this.alternatives = alternatives;
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
            Event.numbered(
                Event.Kind.CHOICE, chosen.thread, chosen.index, chosen.stamp, chosen.site, next++));
    return branch;
  }
}
