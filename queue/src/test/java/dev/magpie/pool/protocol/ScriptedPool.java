package dev.magpie.pool.protocol;

import java.util.function.BooleanSupplier;

/** An idle word, and what it asks of its pool, which answers as the test wants. */
final class ScriptedPool {

  final IdleWord word;

  /** Starts no thread, and says what the test wants. */
  BooleanSupplier onSpawn = () -> true;

  /** Asked by a worker that has announced its sleep, or has given the waking role back. */
  BooleanSupplier onAnyWork = () -> unexpected("look at the queues");

  int spawns;
  int looks;
  int lastExits;

  ScriptedPool(int maxWorkers) {
    word =
        new IdleWord(
            maxWorkers,
            () -> {
              spawns++;
              return onSpawn.getAsBoolean();
            },
            () -> {
              looks++;
              return onAnyWork.getAsBoolean();
            },
            () -> lastExits++);
  }

  /** Returns a pool of so many workers that have no notification, the last of which is waking. */
  static ScriptedPool waking(int maxWorkers, int workers) {
    ScriptedPool pool = new ScriptedPool(maxWorkers);
    pool.onAnyWork = () -> true;
    pool.word.notifyWork();
    pool.word.awaitWork(false);
    for (int i = 1; i < workers; i++) {
      pool.word.passOn();
      pool.word.awaitWork(false);
    }
    return pool.begin();
  }

  /** Returns a pool of so many workers that have no notification, none of which is waking. */
  static ScriptedPool pending(int maxWorkers, int workers) {
    ScriptedPool pool = waking(maxWorkers, workers);
    pool.onAnyWork = () -> false;
    pool.word.passOn();
    return pool.begin();
  }

  private ScriptedPool begin() {
    onAnyWork = () -> unexpected("look at the queues");
    spawns = 0;
    looks = 0;
    return this;
  }

  private static boolean unexpected(String call) {
    throw new AssertionError("unexpected " + call);
  }
}
