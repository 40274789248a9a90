package dev.magpie.scenarios.pool;

import dev.magpie.explorer.Options;
import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.pool.protocol.PollTurn;
import dev.magpie.scenarios.Ledger;
import dev.magpie.scenarios.Spurious;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Edges pool.turn and pool.ask: workers that register something and then poll, or leave that to
 * another. Every registration is seen by a poll. Registrations are opaque, the weakest that they
 * can be; the polls count themselves in a plain field, on which they must not race.
 */
abstract class Polls implements Scenario {
  final PollTurn turn = new PollTurn();
  private final AtomicInteger first = new AtomicInteger();
  private final AtomicInteger second = new AtomicInteger();

  /** What polls have seen, by who registered it. */
  private boolean firstSeen;

  private boolean secondSeen;
  private int polls;

  final void registerFirst() {
    first.setOpaque(1);
  }

  final void registerSecond() {
    second.setOpaque(1);
  }

  final void poll() {
    polls++;
    firstSeen |= first.getOpaque() == 1;
    secondSeen |= second.getOpaque() == 1;
  }

  /** What a worker does before it sleeps. */
  final void pollUntilNobodyAsks() {
    boolean asked = true;
    while (asked && turn.begin()) {
      poll();
      asked = turn.end();
    }
  }

  final void requireSeen() {
    Ledger.require(firstSeen && secondSeen, "registered, and never polled");
    Ledger.require(polls > 0, "nobody has polled");
  }

  /** Two workers that go to sleep. */
  static final class NoneForgotten extends Polls {
    @Override
    public Options options(Options defaults) {
      return Spurious.failures(defaults);
    }

    @Override
    public void define(Setup setup) {
      setup.actor(
          "first",
          () -> {
            registerFirst();
            pollUntilNobodyAsks();
          });
      setup.actor(
          "second",
          () -> {
            registerSecond();
            pollUntilNobodyAsks();
          });
      setup.check(this::requireSeen);
    }
  }

  /** A worker that polls in passing, and before it sleeps if it was refused or asked. */
  static final class InPassing extends Polls {
    @Override
    public Options options(Options defaults) {
      return Spurious.failures(defaults);
    }

    @Override
    public void define(Setup setup) {
      setup.actor(
          "sleeping",
          () -> {
            registerFirst();
            pollUntilNobodyAsks();
          });
      setup.actor("passing", this::pass);
      setup.check(this::requireSeen);
    }

    private void pass() {
      registerSecond();
      boolean more = true;
      if (turn.tryBegin()) {
        poll();
        more = turn.end();
      }
      if (more) {
        pollUntilNobodyAsks();
      }
    }
  }

  /** A poll is under way, and two workers ask for one more. */
  static final class TwoAsk extends Polls {
    TwoAsk() {
      turn.begin();
    }

    @Override
    public void define(Setup setup) {
      setup.actor(
          "first",
          () -> {
            registerFirst();
            pollUntilNobodyAsks();
          });
      setup.actor(
          "second",
          () -> {
            registerSecond();
            pollUntilNobodyAsks();
          });
      setup.actor(
          "poller",
          () -> {
            if (turn.end()) {
              pollUntilNobodyAsks();
            }
          });
      setup.check(this::requireSeen);
    }
  }
}
