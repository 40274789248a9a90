package dev.magpie.linearizability;

import dev.magpie.pool.protocol.IdleWord;
import dev.magpie.pool.protocol.IdleWord.Turn;
import dev.magpie.queue.ring.RingQueue;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Two tasks that wait for each other, the thread that submits them, and two workers. The state is
 * the number of tasks that were not run.
 */
public abstract class IdleWordUnderTest implements Supplier<Integer> {

  private static final int TASKS = 2;

  private final RingQueue<Integer> queue = new RingQueue<>(TASKS);
  private final AtomicInteger spawned = new AtomicInteger();
  private final AtomicInteger started = new AtomicInteger();
  private final AtomicInteger left = new AtomicInteger(TASKS);
  private final AtomicInteger lastExits = new AtomicInteger();
  final IdleWord word =
      new IdleWord(
          2,
          () -> spawned.incrementAndGet() > 0,
          () -> !queue.stealer().isEmpty(),
          lastExits::incrementAndGet);

  @Override
  public final Integer get() {
    return TASKS;
  }

  final Ran push(int task, int next) {
    queue.tryPush(task);
    word.notifyWork();
    queue.tryPush(next);
    word.notifyWork();
    return new Ran(0);
  }

  /** How many last workers ended the pool. */
  public final Ended drain() {
    return new Ended(lastExits.get());
  }

  /** What a worker does that is the n-th to be started, if there are to be so many. */
  final Ran start(int n) {
    while (spawned.get() < n) {
      Thread.onSpinWait();
    }
    return work(word.awaitWork(false));
  }

  final Ran work(Turn first) {
    int count = 0;
    boolean waking = false;
    for (Turn turn = first; turn != Turn.SHUTDOWN; turn = word.awaitWork(waking)) {
      waking = turn == Turn.SEARCH_AND_WAKE;
      while (queue.stealer().steal() != null) {
        if (waking) {
          waking = false;
          word.passOn();
        }
        run();
        count++;
      }
    }
    word.exit();
    return new Ran(count);
  }

  private void run() {
    started.incrementAndGet();
    while (started.get() < TASKS) {
      Thread.onSpinWait();
    }
    if (left.decrementAndGet() == 0) {
      word.shutdown();
    }
  }

  record Ran(int tasks) implements Step<Integer> {
    @Override
    public List<Outcome<Integer>> from(Integer state) {
      return Step.done(state - tasks);
    }
  }

  record Ended(int times) implements Step<Integer> {
    @Override
    public List<Outcome<Integer>> from(Integer state) {
      return Step.doneIf(state == 0 && times == 1, state);
    }
  }

  /** The threads are started as they are needed. */
  public static final class Unstarted extends IdleWordUnderTest {
    public Ran submit(int task, int next) {
      return push(task, next);
    }

    public Ran worker1() {
      return start(1);
    }

    public Ran worker2() {
      return start(2);
    }
  }

  /** Both workers search, the second as the waking one, when the tasks are there. */
  public static final class Searching extends IdleWordUnderTest {
    private final Turn first;
    private final Turn second;

    /** Called by Lincheck. */
    public Searching() {
      word.notifyWork();
      boolean isWaking = word.awaitWork(false) == Turn.SEARCH_AND_WAKE;
      word.passOn();
      word.notifyWork();
      first = isWaking ? Turn.SEARCH : Turn.SHUTDOWN;
      second = word.awaitWork(false);
      push(1, 2);
    }

    public Ran worker1() {
      return work(first);
    }

    public Ran worker2() {
      return work(second);
    }
  }
}
