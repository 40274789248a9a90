package dev.magpie.scenarios;

import java.util.Arrays;

/** The demands on who has taken what. They throw {@link AssertionError} if they are not met. */
public final class Ledger {
  private Ledger() {}

  /**
   * Demands that each task was taken once, and none that was not pushed, and that nobody took two
   * tasks of one producer in the wrong order. Numbers from 1 to 7 are one producer's, from 8 on
   * another's, and each producer pushes in rising order.
   *
   * @param pushed the numbers of the tasks that were pushed, as hexadecimal digits
   */
  public static void eachOnceInOrder(int pushed, Taken... taken) {
    eachOnce(pushed, taken);
    for (Taken by : taken) {
      require(isOrdered(by.numbers()), "out of order: ", pushed, taken);
    }
  }

  /** Demands that each task was taken once, and none that was not pushed, in any order. */
  public static void eachOnce(int pushed, Taken... taken) {
    int seen = 0;
    for (Taken by : taken) {
      for (int left = by.numbers(); left != 0; left >>>= 4) {
        int bit = 1 << (left & 15);
        require((seen & bit) == 0, "taken twice: ", pushed, taken);
        seen |= bit;
      }
    }
    require(seen == setOf(pushed), "lost, or never pushed: ", pushed, taken);
  }

  /** Demands a condition. */
  public static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new AssertionError(otherwise);
    }
  }

  private static void require(boolean condition, String otherwise, int pushed, Taken... taken) {
    if (!condition) {
      String all = Integer.toHexString(pushed);
      throw new AssertionError(otherwise + Arrays.toString(taken) + " of " + all);
    }
  }

  private static int setOf(int numbers) {
    int set = 0;
    for (int left = numbers; left != 0; left >>>= 4) {
      set |= 1 << (left & 15);
    }
    return set;
  }

  /** Whether numbers fall from the newest to the oldest, each producer's for themselves. */
  private static boolean isOrdered(int numbers) {
    int newerLow = 8;
    int newerHigh = 16;
    for (int left = numbers; left != 0; left >>>= 4) {
      int number = left & 15;
      if (number >= (number < 8 ? newerLow : newerHigh)) {
        return false;
      }
      if (number < 8) {
        newerLow = number;
      } else {
        newerHigh = number;
      }
    }
    return true;
  }
}
