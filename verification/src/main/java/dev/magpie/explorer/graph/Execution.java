package dev.magpie.explorer.graph;

import dev.magpie.explorer.program.Value;
import java.util.List;

/** An execution graph, to look at while the explorer shows it. */
public interface Execution {
  int threads();

  /** The events of a thread, in program order. */
  List<Event> events(int thread);

  /** All events, each after those that come before it by program order and reads-from. */
  List<Event> linearized();

  ThreadStatus status(int thread);

  /** The writes of a location in coherence order, the initial one first. */
  List<Event> coherence(int location);

  /** The value of a location after all threads. */
  Value finalValue(int location);

  /** A name for this execution, by which it can be built again: see the search's replay. */
  String id();
}
