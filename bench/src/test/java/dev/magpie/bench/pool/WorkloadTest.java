package dev.magpie.bench.pool;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every workload does on every pool what it says, twice, and leaves nothing behind. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class WorkloadTest {

  private static final int TIMES = 2;

  private final Countdown countdown = new Countdown();
  private RunningPool pool = new RunningPool(Runnable::run, () -> {});

  static List<PoolContender> contenders() {
    return PoolContender.available();
  }

  @AfterEach
  void end() {
    pool.close();
  }

  private Executor start(PoolContender contender) {
    pool = contender.start(2);
    return pool.executor();
  }

  @ParameterizedTest
  @MethodSource("contenders")
  void aBurstRunsEachTask(PoolContender contender) {
    Counting counting = new Counting(start(contender));
    for (int time = 1; time <= TIMES; time++) {
      Burst.run(counting, 100, countdown);
      assertEquals(time * 100, counting.begun());
    }
  }

  @ParameterizedTest
  @MethodSource("contenders")
  void aBurstCanBeAwaitedAwake(PoolContender contender) {
    Counting counting = new Counting(start(contender));
    for (int time = 1; time <= TIMES; time++) {
      Burst.submit(counting, 8, countdown);
      countdown.awaitAwake();
      assertEquals(time * 8, counting.begun());
    }
  }

  @ParameterizedTest
  @MethodSource("contenders")
  void fibHasItsValueAndATaskForEachCall(PoolContender contender) {
    Counting counting = new Counting(start(contender));
    for (int time = 1; time <= TIMES; time++) {
      assertEquals(55, Fib.compute(counting, 10, countdown));
      assertEquals(time * 177, counting.begun());
    }
    assertEquals(0, Fib.compute(counting, 0, countdown));
    assertEquals(1, Fib.compute(counting, 1, countdown));
  }

  @ParameterizedTest
  @MethodSource("contenders")
  void quickSortSortsByManyTasks(PoolContender contender) {
    Counting counting = new Counting(start(contender));
    int size = 3_000;
    for (int time = 1; time <= TIMES; time++) {
      int[] array = QuickSort.shuffled(size);
      QuickSort.sort(counting, array, countdown);
      assertArrayEquals(IntStream.range(0, size).toArray(), array);
      assertTrue(counting.begun() > time * size / QuickSort.SHORT, "tasks " + counting.begun());
    }
  }

  @ParameterizedTest
  @MethodSource("contenders")
  void partnersReceiveEachMessage(PoolContender contender) {
    Counting counting = new Counting(start(contender));
    for (int time = 1; time <= TIMES; time++) {
      PingPong.run(counting, 20, 3, countdown);
      // one task that spawns; each partner's first, and two a message
      assertEquals(time * (1 + 20 * (1 + 2 * 3)), counting.begun());
    }
  }

  @ParameterizedTest
  @MethodSource("contenders")
  void everyUnevenTaskRuns(PoolContender contender) {
    Counting counting = new Counting(start(contender));
    HeavyTail heavyTail = new HeavyTail(100, countdown);
    for (int time = 1; time <= TIMES; time++) {
      heavyTail.run(counting);
      assertEquals(time * 100, counting.begun());
    }
  }

  /** Equal elements, an order that is one already, and lengths about that of a short range. */
  @Test
  void quickSortSortsWhatIsNotShuffled() {
    Random random = new Random(1);
    for (int size : new int[] {1, 2, 31, 32, 33, 34, 65, 1_000}) {
      for (int[] array :
          List.of(
              random.ints(size, 0, 4).toArray(),
              new int[size],
              IntStream.range(0, size).toArray(),
              IntStream.range(0, size).map(i -> -i).toArray())) {
        int[] sorted = array.clone();
        Arrays.sort(sorted);
        QuickSort.sort(oneByOne(), array, countdown);
        assertArrayEquals(sorted, array);
      }
    }
  }

  @Test
  void theShuffledNumbersAreAllThereInNoOrder() {
    int[] numbers = QuickSort.shuffled(1_000);
    assertArrayEquals(numbers, QuickSort.shuffled(1_000));
    int inPlace = (int) IntStream.range(0, 1_000).filter(i -> numbers[i] == i).count();
    assertTrue(inPlace < 20, "in place " + inPlace);
    Arrays.sort(numbers);
    assertArrayEquals(IntStream.range(0, 1_000).toArray(), numbers);
  }

  /** A tenth of the tasks is at least half of the work, and most are short. */
  @Test
  void fewTasksAreMostOfTheWork() {
    Random random = new Random(1);
    long[] lengths = IntStream.range(0, 100_000).mapToLong(i -> HeavyTail.length(random)).toArray();
    Arrays.sort(lengths);
    assertEquals(HeavyTail.SHORTEST, lengths[0]);
    assertEquals(HeavyTail.LONGEST, lengths[99_999]);
    assertTrue(lengths[50_000] < 3 * HeavyTail.SHORTEST);
    long all = Arrays.stream(lengths).sum();
    long longest = Arrays.stream(lengths, 90_000, 100_000).sum();
    assertTrue(2 * longest > all, longest + " of " + all);
  }

  /** An executor for one thread: runs the oldest task until there is none. */
  private static Executor oneByOne() {
    ArrayDeque<Runnable> tasks = new ArrayDeque<>();
    return task -> {
      boolean isFirst = tasks.isEmpty();
      tasks.addLast(task);
      while (isFirst && !tasks.isEmpty()) {
        tasks.getFirst().run();
        tasks.removeFirst();
      }
    };
  }
}
