package dev.magpie.scenarios.idle;

import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.pool.protocol.IdleWord;
import dev.magpie.pool.protocol.IdleWord.Turn;
import dev.magpie.scenarios.Ledger;

/**
 * The word's numbers and its text, beside a worker that goes to sleep and a shutdown: they are of
 * some instant, and none is older than the one before.
 */
final class IdleObserved implements Scenario {
  private final IdleWord word = Words.oneSearching(() -> false, () -> {});

  @Override
  public void define(Setup setup) {
    setup.actor("worker", this::untilTheEnd);
    setup.actor("closer", word::shutdown);
    setup.actor("observer", this::observe);
    setup.check(() -> Ledger.require(word.spawned() == 0, "a worker has ended, and is counted"));
  }

  private void untilTheEnd() {
    Ledger.require(word.awaitWork(false) == Turn.SHUTDOWN, "nobody notified");
    word.exit();
  }

  private void observe() {
    int spawned = word.spawned();
    String text = word.toString();
    int idle = word.idle();
    Ledger.require(
        text.equals("idle=0, spawned=1, pending")
            || text.equals("idle=1, spawned=1, pending")
            || text.equals("idle=0, spawned=1, notified, shutdown")
            || text.equals("idle=0, spawned=0, notified, shutdown"),
        text);
    Ledger.require(spawned == 1 || text.contains("spawned=0"), "counted in again");
    Ledger.require(idle == 0 || text.contains("pending"), "idle after the shutdown");
  }
}
