package dev.magpie.pool;

/** Decides at which peer a worker begins its round of steals. */
@FunctionalInterface
public interface VictimOrder {

  /**
   * Returns the first victim; the round goes on from there in ascending order, and around.
   *
   * @param thief the index of the worker that steals
   * @param workers how many workers there are
   * @return an index from 0 to {@code workers - 1}; the thief itself is passed over
   */
  int first(int thief, int workers);

  /** Returns an order that begins at a random peer each time. */
  static VictimOrder random() {
    return (thief, workers) -> java.util.concurrent.ThreadLocalRandom.current().nextInt(workers);
  }
}
