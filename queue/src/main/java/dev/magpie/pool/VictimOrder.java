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

  /**
   * Returns the first victim of a thief that remembers its last one; by default as above.
   *
   * @param last the index of the worker from which the thief stole last, at first its own
   */
  default int first(int thief, int workers, int last) {
    return first(thief, workers);
  }

  /** Returns an order that begins behind the last victim, at first behind the thief: Zap's. */
  static VictimOrder afterLast() {
    return new VictimOrder() {
      @Override
      public int first(int thief, int workers) {
        return first(thief, workers, thief);
      }

      @Override
      public int first(int thief, int workers, int last) {
        return last + 1 == workers ? 0 : last + 1;
      }
    };
  }

  /** Returns an order that begins at a random peer each time. */
  static VictimOrder random() {
    return (thief, workers) -> java.util.concurrent.ThreadLocalRandom.current().nextInt(workers);
  }
}
