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
public final class IdleWordUnderTest implements Supplier<Integer> {

  private static final int TASKS = 2;

  private final RingQueue<Integer> queue = new RingQueue<>(TASKS);
  private final AtomicInteger spawned = new AtomicInteger();
  private final AtomicInteger started = new AtomicInteger();
  private final AtomicInteger left = new AtomicInteger(TASKS);
  private final AtomicInteger lastExits = new AtomicInteger();
  private final IdleWord word =
      new IdleWord(
          2,
          () -> spawned.incrementAndGet() > 0,
          () -> !queue.stealer().isEmpty(),
          lastExits::incrementAndGet);

  @Override
  public Integer get() {
    return TASKS;
  }

  public Ran submit(int task, int next) {
    queue.tryPush(task);
    word.notifyWork();
    queue.tryPush(next);
    word.notifyWork();
    return new Ran(0);
  }

  public Ran worker1() {
    return work(1);
  }

  public Ran worker2() {
    return work(2);
  }

  /** How many last workers ended the pool. */
  public Ended drain() {
    return new Ended(lastExits.get());
  }

  private Ran work(int worker) {
    while (spawned.get() < worker) {
      Thread.onSpinWait();
    }
    int count = 0;
    boolean waking = false;
    for (Turn turn = word.awaitWork(false); turn != Turn.SHUTDOWN; turn = word.awaitWork(waking)) {
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
}
