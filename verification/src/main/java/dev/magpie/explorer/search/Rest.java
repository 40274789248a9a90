package dev.magpie.explorer.search;

import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.graph.Graph;
import dev.magpie.explorer.graph.ThreadEvents;
import dev.magpie.explorer.graph.ThreadStatus;
import dev.magpie.explorer.program.Program;

/** What a graph in which no thread can move comes to. */
record Rest(Kind kind, String message) {
  /** How the threads stand. */
  enum Kind {
    FINISHED,
    /** Some threads wait for ever, and are right to. */
    WAITING,
    /** A thread waits for ever. */
    HUNG,
    /**
     * A thread waits only because it has not yet seen the latest write: another execution goes on.
     */
    UNDECIDED
  }

  static Rest of(Graph graph, Program program) {
    boolean waiting = false;
    String hung = "";
    for (int t = 0; t < graph.threads(); t++) {
      if (graph.status(t) == ThreadStatus.FINISHED || neverStarted(graph, program, t)) {
        continue;
      }
      if (graph.status(t) == ThreadStatus.BLOCKED && goesOn(graph, graph.thread(t))) {
        return new Rest(Kind.UNDECIDED, "");
      }
      waiting = true;
      if (!program.mayWait(t)) {
        hung =
            hung.isEmpty()
                ? describe(graph, program, t)
                : hung + "; " + describe(graph, program, t);
      }
    }
    if (!hung.isEmpty()) {
      return new Rest(Kind.HUNG, hung);
    }
    return new Rest(waiting ? Kind.WAITING : Kind.FINISHED, "");
  }

  private static boolean neverStarted(Graph graph, Program program, int thread) {
    return program.startsLater(thread) && graph.startOf(thread) == null;
  }

  /**
   * Whether a blocked thread goes on in another execution, with what it has not seen in this one.
   */
  private static boolean goesOn(Graph graph, ThreadEvents thread) {
    return !readsLatest(graph, thread) || Wakeup.wasForUnseen(graph, thread);
  }

  /** Whether all that the last turn of a blocked thread reads is the latest there is. */
  private static boolean readsLatest(Graph graph, ThreadEvents thread) {
    for (int i = thread.waitsSince(); i < thread.size(); i++) {
      Event event = thread.get(i);
      if (event.isRead() && event.rf != graph.writers(event.location).last()) {
        return false;
      }
    }
    return true;
  }

  private static String describe(Graph graph, Program program, int thread) {
    Event last = graph.thread(thread).last();
    String where = last == null ? "its start" : program.describeSite(last.site);
    return program.threadName(thread) + " waits for ever at " + where;
  }
}
