package dev.magpie.explorer.search;

import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.graph.Graph;
import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.program.Update;
import dev.magpie.explorer.program.Value;
import org.jspecify.annotations.Nullable;

/** How a running thread's new events enter a graph. */
interface Growth {
  Graph graph();

  /** The stamp of the event that is added next. To be asked once for each. */
  int nextStamp();

  /** Whether the running thread may add another event now. */
  boolean mayGrow();

  /**
   * Adds a read. If it is half of a read-modify-write that writes, the write follows.
   *
   * @return the read; null if the graph is explored no further
   */
  @Nullable Event read(
      int thread, int location, Mode mode, int site, @Nullable Update update, Mode writeMode);

  /** Adds a write; false if the graph is explored no further. */
  boolean write(int thread, int location, Mode mode, Value value, int site);

  /** Adds a choice, and decides it. */
  Event choose(int thread, int alternatives, int site);

  /** Adds a fence, start or join. */
  void append(Event event);
}
