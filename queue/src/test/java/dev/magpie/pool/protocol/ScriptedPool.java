package dev.magpie.pool.protocol;

import java.util.function.BooleanSupplier;

/** An idle word, and what it asks of its pool, which answers as the test wants. */
final class ScriptedPool {

  final IdleWord word;

  /** Starts no thread, and says what the test wants. */
  BooleanSupplier onSpawn = () -> true;

  /** Asked by a worker that has announced its sleep. */
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
    pool.word.notifyWork();
    pool.word.awaitWork(false);
    for (int i = 1; i < workers; i++) {
      pool.word.passOn();
      pool.word.awaitWork(false);
    }
    pool.spawns = 0;
    return pool;
  }

  /** Returns a pool of so many workers that have no notification, none of which is waking. */
  static ScriptedPool pending(int maxWorkers, int workers) {
    ScriptedPool pool = waking(maxWorkers, workers);
    pool.onSpawn = () -> false;
    pool.word.passOn();
    pool.word.awaitWork(false);
    pool.onSpawn = () -> true;
    pool.spawns = 0;
    return pool;
  }

  private static boolean unexpected(String call) {
    throw new AssertionError("unexpected " + call);
  }
}
