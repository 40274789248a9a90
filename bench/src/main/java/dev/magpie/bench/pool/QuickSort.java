package dev.magpie.bench.pool;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.Executor;

/**
 * Quicksort, as Zap's author compares runtimes with it: a task splits its range and spawns a task
 * for each side; a short range it sorts itself. Differs in that no task waits for its sides: what
 * is in its place is counted.
 */
final class QuickSort {

  /** The longest range that is not split, as in Zap's. */
  static final int SHORT = 32;

  private static final long SEED = 0x5EED;

  private final Executor executor;
  private final Countdown countdown;
  private final int[] array;

  private QuickSort(Executor executor, int[] array, Countdown countdown) {
    this.executor = executor;
    this.array = array;
    this.countdown = countdown;
  }

  /** Returns the numbers from 0 in an order that is no order, always the same. */
  static int[] shuffled(int size) {
    Random random = new Random(SEED);
    int[] array = new int[size];
    for (int i = 0; i < size; i++) {
      int place = random.nextInt(i + 1);
      array[i] = array[place];
      array[place] = i;
    }
    return array;
  }

  /** Sorts an array of one element or more, and sleeps until that is done. */
  static void sort(Executor executor, int[] array, Countdown countdown) {
    countdown.expect(array.length);
    executor.execute(new QuickSort(executor, array, countdown).new Range(0, array.length));
    countdown.await();
  }

  /** The task to sort the elements from one index until before another. */
  private final class Range implements Runnable {
    private final int from;
    private final int to;

    Range(int from, int to) {
      this.from = from;
      this.to = to;
    }

    @Override
    public void run() {
      if (to - from <= SHORT) {
        Arrays.sort(array, from, to);
        countdown.countDown(to - from);
        return;
      }
      int middle = split();
      executor.execute(new Range(from, middle));
      executor.execute(new Range(middle, to));
    }

    /**
     * Moves the elements so that none before the returned index is greater than any from it on;
     * neither side is empty.
     */
    private int split() {
      int pivot = array[(from + to - 1) >>> 1];
      int left = from - 1;
      int right = to;
      while (true) {
        do {
          left++;
        } while (array[left] < pivot);
        do {
          right--;
        } while (array[right] > pivot);
        if (left >= right) {
          return right + 1;
        }
        int swapped = array[left];
        array[left] = array[right];
        array[right] = swapped;
      }
    }
  }
}
