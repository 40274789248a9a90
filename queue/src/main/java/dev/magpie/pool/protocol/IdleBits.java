package dev.magpie.pool.protocol;

/**
 * The layout of the idle word, Zap's {@code Sync}: from the low end 14 bits of idle threads, 14
 * bits of spawned threads, an unused bit, the notified bit, and two bits of state.
 */
final class IdleBits {

  /** The largest number of threads that the word can count. */
  static final int MAX_THREADS = (1 << 14) - 1;

  static final int ONE_IDLE = 1;
  static final int ONE_SPAWNED = 1 << 14;

  private static final int NOTIFIED = 1 << 29;
  private static final int STATE_SHIFT = 30;

  /** Nobody is on the way to search: a notification may wake or spawn a thread. */
  static final int PENDING = 0;

  /** A thread was woken or spawned, but none has answered yet. */
  static final int SIGNALED = 1;

  /** One thread, the waking one, searches on behalf of all; no other is woken meanwhile. */
  static final int WAKING = 2;

  /** The pool has ended. */
  static final int SHUTDOWN = 3;

  static int idle(int word) {
    return word & MAX_THREADS;
  }

  static int spawned(int word) {
    return (word >>> 14) & MAX_THREADS;
  }

  static boolean isNotified(int word) {
    return (word & NOTIFIED) != 0;
  }

  static int state(int word) {
    return word >>> STATE_SHIFT;
  }

  static int withNotified(int word) {
    return word | NOTIFIED;
  }

  static int withState(int word, int state) {
    return (word & ((1 << STATE_SHIFT) - 1)) | (state << STATE_SHIFT);
  }

  /** A thread is about to be woken, or spawned, for which there is a notification. */
  static int signaled(int word, boolean spawn) {
    return withState(withNotified(word), SIGNALED) + (spawn ? ONE_SPAWNED : 0);
  }

  /** A thread, maybe one counted as idle, has taken the notification, and a signal with it. */
  static int consumed(int word, boolean idle) {
    int next = (word & ~NOTIFIED) - (idle ? ONE_IDLE : 0);
    return state(word) == SIGNALED ? withState(next, WAKING) : next;
  }

  /** A thread counts as idle, and gives the waking role back if it had it. */
  static int announced(int word, boolean isWaking) {
    int next = word + ONE_IDLE;
    return isWaking ? withState(next, PENDING) : next;
  }

  /** A thread could not be started: its signal, if nobody has taken it, is given back. */
  static int notSpawned(int word) {
    int next = word - ONE_SPAWNED;
    return state(word) == SIGNALED ? withState(next, PENDING) : next;
  }

  /** The pool has ended, and nobody sleeps any more; whoever notifies finds that it is notified. */
  static int ended(int word) {
    return withState(withNotified(word & ~MAX_THREADS), SHUTDOWN);
  }

  static String toString(int word) {
    return "idle="
        + idle(word)
        + ", spawned="
        + spawned(word)
        + (isNotified(word) ? ", notified, " : ", ")
        + switch (state(word)) {
          case PENDING -> "pending";
          case SIGNALED -> "signaled";
          case WAKING -> "waking";
          default -> "shutdown";
        };
  }

  private IdleBits() {}
}
