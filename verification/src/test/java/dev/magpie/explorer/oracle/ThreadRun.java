package dev.magpie.explorer.oracle;

import java.util.List;

/**
 * One way in which a thread can run, if its reads happen to give the right values.
 *
 * @param waitsSince the index of the first event of those that a blocked thread would repeat
 */
record ThreadRun(List<Node> events, Status status, int waitsSince) {
  /** How a run ended. */
  enum Status {
    FINISHED,
    /** Waits for another value of what it has read last. */
    BLOCKED,
    /** Waits for the thread that {@link ThreadRun#waitsSince} then names. */
    JOINING,
    NOT_STARTED
  }

  static final ThreadRun NOT_STARTED = new ThreadRun(List.of(), Status.NOT_STARTED, 0);

  /** Whether nothing is left to do: a thread that nobody starts does not wait. */
  boolean ranOut() {
    return finished() || status == Status.NOT_STARTED;
  }

  boolean finished() {
    return status == Status.FINISHED;
  }
}
