package dev.magpie.scenarios.idle;

import dev.magpie.pool.protocol.IdleWord;
import java.util.function.BooleanSupplier;

/** Brings idle words into the states from which scenarios start. Their spawner starts nothing. */
public final class Words {
  private Words() {}

  /** Returns a word with one worker, which was spawned and has a notification to consume. */
  public static IdleWord oneSignaled(BooleanSupplier anyWork, Runnable onLastExit) {
    IdleWord word = new IdleWord(1, () -> true, anyWork, onLastExit);
    word.notifyWork();
    return word;
  }

  /** Returns a word with one worker, which searches; no notification is there. */
  public static IdleWord oneSearching(BooleanSupplier anyWork, Runnable onLastExit) {
    IdleWord word = oneSignaled(anyWork, onLastExit);
    word.awaitWork(false);
    word.passOn();
    return word;
  }

  /** Returns a word with one worker, which has the waking role, of so many that may be spawned. */
  static IdleWord waking(int maxWorkers, BooleanSupplier anyWork) {
    IdleWord word = new IdleWord(maxWorkers, () -> true, anyWork, () -> {});
    word.notifyWork();
    word.awaitWork(false);
    return word;
  }

  /** Returns a word with two workers: one has the waking role, one searches. */
  public static IdleWord twoOneWaking(BooleanSupplier anyWork, Runnable onLastExit) {
    IdleWord word = new IdleWord(2, () -> true, anyWork, onLastExit);
    makeTwoOneWaking(word);
    return word;
  }

  /** Gives a new word two workers, of which one has the waking role, and one searches. */
  static void makeTwoOneWaking(IdleWord word) {
    word.notifyWork();
    word.awaitWork(false);
    word.passOn();
    word.notifyWork();
    word.awaitWork(false);
  }

  /** Returns a word with two workers, which search in no special role; no notification is there. */
  public static IdleWord twoSearching(BooleanSupplier anyWork, Runnable onLastExit) {
    IdleWord word = twoOneWaking(anyWork, onLastExit);
    word.passOn();
    return word;
  }

  /** Returns true if a notification is there that nobody has consumed. */
  public static boolean isNotified(IdleWord word) {
    return word.toString().contains("notified");
  }

  /** Returns true if a notification may wake a worker. */
  public static boolean isPending(IdleWord word) {
    return word.toString().contains("pending");
  }
}
