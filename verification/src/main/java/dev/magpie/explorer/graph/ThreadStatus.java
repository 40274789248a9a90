package dev.magpie.explorer.graph;

/** What became of a thread in an execution graph. */
public enum ThreadStatus {
  /** It has more to do. */
  RUNNING,
  FINISHED,
  /** Its last events can only repeat themselves, or it waits for a lock or a permit. */
  BLOCKED,
  /** It waits for the end, or the start, of another thread. */
  WAITING_FOR_THREAD
}
