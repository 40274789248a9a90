package dev.magpie.pool;

/** The classes of priority. */
final class Priority {

  /** How many classes there are. */
  static final int LEVELS = 3;

  private static final int LOWEST_HIGH = 200;
  private static final int LOWEST_NORMAL = 50;

  private Priority() {}

  /** Returns the class of a priority: 0 if it is high, 1 if normal, 2 if low. */
  static int level(int priority) {
    return priority >= LOWEST_HIGH ? 0 : priority >= LOWEST_NORMAL ? 1 : 2;
  }
}
