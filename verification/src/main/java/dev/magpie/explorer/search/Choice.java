package dev.magpie.explorer.search;

import dev.magpie.explorer.graph.Event;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Alternatives of a branch that are still to be explored. */
interface Choice {
  /** The event whose alternatives these are, as it was first added. */
  Event event();

  boolean hasNext();

  /** How many alternatives there are, the first included. */
  int alternatives();

  /** How many alternatives have been explored; the one being explored is not among them. */
  int explored();

  /**
   * Takes the next alternative.
   *
   * @param branch the branch of this choice; what was added since the choice was made goes
   * @return the branch to explore, this one or a new one on top of it; null if the alternative is
   *     not consistent
   */
  @Nullable Branch next(Branch branch);

  /**
   * Gives the rest of the alternatives away.
   *
   * @param event this choice's event in the graph of whoever gets them
   * @param same finds the same event there
   */
  Choice handOver(Event event, UnaryOperator<Event> same);

  /** Forgets the alternatives that are left: they have been given away. */
  void clear();
}
