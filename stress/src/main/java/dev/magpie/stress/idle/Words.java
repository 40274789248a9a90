package dev.magpie.stress.idle;

import dev.magpie.pool.protocol.IdleWord;
import dev.magpie.pool.protocol.IdleWord.Turn;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/** Brings idle words into the states from which the litmus tests start. */
final class Words {

  private Words() {}

  /** Returns a word without threads, whose spawner says that it starts them. */
  static IdleWord unspawned(int maxWorkers, BooleanSupplier anyWork) {
    return new IdleWord(maxWorkers, () -> true, anyWork, () -> {});
  }

  /** Returns a word with one spawned worker, which has been notified and has not answered yet. */
  static IdleWord signaled(int maxWorkers, BooleanSupplier anyWork) {
    IdleWord word = unspawned(maxWorkers, anyWork);
    word.notifyWork();
    return word;
  }

  /** Returns a word with one worker, which has the waking role and was not notified again. */
  static IdleWord waking(BooleanSupplier anyWork) {
    IdleWord word = signaled(1, anyWork);
    word.awaitWork(false);
    return word;
  }

  /** Returns a word with one worker, which has the waking role and has been notified again. */
  static IdleWord wakingAndNotified(int maxWorkers, BooleanSupplier anyWork) {
    IdleWord word = signaled(maxWorkers, anyWork);
    word.awaitWork(false);
    word.notifyWork();
    return word;
  }

  /** Returns a word with one worker, which searches in no special role and was not notified. */
  static IdleWord searching(BooleanSupplier anyWork) {
    IdleWord word = waking(anyWork);
    word.passOn();
    return word;
  }

  /** Returns a word with one worker, which searches in no special role and has been notified. */
  static IdleWord notified(BooleanSupplier anyWork) {
    IdleWord word = searching(anyWork);
    word.notifyWork();
    return word;
  }

  /**
   * Returns a word with one worker, which searches in no special role; no second can be started.
   */
  static IdleWord searchingWhileSpawnsFail() {
    AtomicBoolean first = new AtomicBoolean(true);
    IdleWord word = new IdleWord(2, () -> first.getAndSet(false), () -> false, () -> {});
    word.notifyWork();
    word.awaitWork(false);
    word.passOn();
    return word;
  }

  /** Returns a word with one worker and something to run when the last one has left. */
  static IdleWord oneSpawned(Runnable onLastExit) {
    IdleWord word = new IdleWord(1, () -> true, () -> false, onLastExit);
    word.notifyWork();
    return word;
  }

  /** Returns a word with two workers: one searches, one was spawned and has not answered yet. */
  static IdleWord twoSpawnedOneSignaled(BooleanSupplier anyWork, Runnable onLastExit) {
    IdleWord word = new IdleWord(2, () -> true, anyWork, onLastExit);
    word.notifyWork();
    word.awaitWork(false);
    word.passOn();
    word.notifyWork();
    return word;
  }

  /** Returns a word with two workers, which both search in no special role. */
  static IdleWord twoSpawned(Runnable onLastExit) {
    IdleWord word = twoSpawnedOneSignaled(() -> false, onLastExit);
    word.awaitWork(false);
    word.passOn();
    return word;
  }

  static boolean isNotified(IdleWord word) {
    return word.toString().contains("notified");
  }

  static boolean isPending(IdleWord word) {
    return word.toString().contains("pending");
  }

  /** Returns 2 for a turn with the waking role, 1 for one without, 0 for the end. */
  static int code(Turn turn) {
    return switch (turn) {
      case SEARCH_AND_WAKE -> 2;
      case SEARCH -> 1;
      case SHUTDOWN -> 0;
    };
  }
}
