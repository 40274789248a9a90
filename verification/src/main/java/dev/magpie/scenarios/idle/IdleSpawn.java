package dev.magpie.scenarios.idle;

import dev.magpie.explorer.Options;
import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.pool.protocol.IdleWord;
import dev.magpie.scenarios.Ledger;
import dev.magpie.scenarios.Spurious;
import java.util.concurrent.atomic.AtomicBoolean;

/** Edge sync.spawn: a thread that cannot be started is not counted, and the next may be tried. */
public final class IdleSpawn {
  private IdleSpawn() {}

  /** A spawner with one thread to start, which it never can. */
  private static final class Failing implements IdleWord.Spawner {
    private final AtomicBoolean reserved = new AtomicBoolean();
    private int attempts;

    @Override
    public boolean spawn() {
      attempts++;
      while (true) {
        boolean taken = reserved.getOpaque();
        Ledger.require(!taken, "a thread was counted, and none is free");
        if (reserved.weakCompareAndSetPlain(false, true)) {
          reserved.setOpaque(false);
          return false;
        }
      }
    }
  }

  /** Two submitters, a spawner that always fails. CASes may fail spuriously once. */
  public static final class TwoSubmitters implements Scenario {
    private final IdleWord word = new IdleWord(1, new Failing(), () -> false, () -> {});

    @Override
    public void define(Setup setup) {
      setup.actor("first", word::notifyWork);
      setup.actor("second", word::notifyWork);
      setup.check(() -> Ledger.require(word.spawned() == 0, "spawned " + word.spawned()));
      setup.check(() -> Ledger.require(Words.isPending(word), "no start will be tried again"));
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.failures(defaults);
    }
  }

  /**
   * A submitter whose thread cannot be started, against a shutdown: the end is told once, to one
   * who sees what both wrote.
   */
  public static final class Shutdown implements Scenario {
    private int ends;
    private int closed;
    private int closedSeen;
    private int attemptsSeen;
    private final Failing spawner = new Failing();
    private final IdleWord word = new IdleWord(1, spawner, () -> false, this::end);

    @Override
    public void define(Setup setup) {
      setup.actor("submitter", word::notifyWork);
      setup.actor("closer", this::close);
      setup.check(() -> Ledger.require(ends == 1, "the end was told " + ends + " times"));
      setup.check(() -> Ledger.require(closedSeen == 1, "told before the shutdown"));
      setup.check(
          () -> Ledger.require(attemptsSeen == spawner.attempts, "told before the start failed"));
    }

    private void close() {
      closed = 1;
      word.shutdown();
    }

    private void end() {
      ends++;
      closedSeen = closed;
      attemptsSeen = spawner.attempts;
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.failures(defaults);
    }
  }
}
