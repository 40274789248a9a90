package dev.magpie.scenarios.pool;

import dev.magpie.pool.protocol.IdleWord;
import dev.magpie.pool.protocol.IdleWord.Turn;
import dev.magpie.pool.protocol.TaskCount;
import dev.magpie.queue.Injector;
import dev.magpie.scenarios.Ledger;
import dev.magpie.scenarios.Taken;
import dev.magpie.scenarios.Task;
import dev.magpie.scenarios.idle.Words;
import dev.magpie.scenarios.inject.Injectors;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;

/**
 * A pool cut down to its protocol: the injector, the task count and the idle word, with the
 * worker's loop that goes with them, but no local queues and no threads of its own.
 */
final class Crew {
  /**
   * Its first block is full, so that one task goes into a new block and its slot is not skipped.
   */
  final Injector<Task> injector = Injectors.withFreeSlots(0);

  final TaskCount tasks = new TaskCount();
  final IdleWord idle;
  private int ends;

  private Crew(BiFunction<BooleanSupplier, Runnable, IdleWord> word) {
    idle = word.apply(this::anyWork, this::end);
  }

  /** One worker, which searches. */
  static Crew ofOne() {
    return new Crew(Words::oneSearching);
  }

  /** One worker, which was just spawned. */
  static Crew ofOneSpawned() {
    return new Crew(Words::oneSignaled);
  }

  /** Two workers, which search. */
  static Crew ofTwo() {
    return new Crew(Words::twoSearching);
  }

  private boolean anyWork() {
    return !injector.isEmpty();
  }

  private void end() {
    ends++;
  }

  /** Submits a task; puts it into {@code refused} if the crew no longer accepts any. */
  void submit(int number, Taken refused) {
    Task task = new Task(number);
    if (tasks.admit()) {
      injector.push(task);
      idle.notifyWork();
    } else {
      refused.add(task);
    }
  }

  void close() {
    if (tasks.close()) {
      idle.shutdown();
    }
  }

  /** A worker's loop, to the end of the pool. */
  void work(Taken run) {
    work(run, Integer.MAX_VALUE);
  }

  /**
   * A worker's loop, to the end of the pool, or for so many turns: after them the worker is busy
   * for ever with something else.
   */
  void work(Taken run, int turns) {
    boolean waking = false;
    for (int i = 0; i < turns; i++) {
      Turn turn = idle.awaitWork(waking);
      if (turn == Turn.SHUTDOWN) {
        idle.exit();
        return;
      }
      waking = turn == Turn.SEARCH_AND_WAKE;
      for (Task task = injector.steal(); task != null; task = injector.steal()) {
        announceAndRun(task, waking, run);
        waking = false;
      }
    }
  }

  private void announceAndRun(Task task, boolean waking, Taken run) {
    if (waking) {
      idle.passOn();
    }
    run.add(task);
    if (tasks.finish()) {
      idle.shutdown();
    }
  }

  /** Demands that nothing is queued. Asked when every worker sleeps. */
  void requireNoneStranded() {
    Ledger.require(injector.isEmpty(), "all workers sleep, and a task is queued");
    Ledger.require(tasks.pending() == 0, "all workers sleep, and a task is pending");
  }

  /**
   * Demands that a queued task will be looked for. Asked when every worker is busy or has ended.
   */
  void requireNoneForgotten() {
    Ledger.require(
        injector.isEmpty() || Words.isNotified(idle), "a task is queued, and nobody will look");
  }

  /** Demands that every worker is counted out, and the end was told once, and nothing is left. */
  void requireEnded() {
    Ledger.require(ends == 1, "the end was told " + ends + " times");
    Ledger.require(idle.idle() == 0 && idle.spawned() == 0, "not at rest: " + idle);
    requireNoneStranded();
  }
}
