package dev.magpie.scenarios.event;

import dev.magpie.explorer.Options;
import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.pool.protocol.Event;
import dev.magpie.scenarios.Ledger;
import dev.magpie.scenarios.Spurious;
import java.util.concurrent.atomic.AtomicInteger;

/** A notification wakes a waiter, which sees what was written before. */
public final class EventWake {
  private EventWake() {}

  /** One waiter, one notification. Waits may end and CASes fail for no reason, once each. */
  public static final class One implements Scenario {
    private final Event event = new Event();
    private int written;
    private int seen;

    @Override
    public void define(Setup setup) {
      setup.actor("notifier", this::tell);
      setup.actor("waiter", this::listen);
      setup.check(() -> Ledger.require(seen == 1, "awake, but the write is not there"));
      setup.check(() -> Ledger.require(event.toString().equals("empty"), event.toString()));
    }

    private void tell() {
      written = 1;
      event.notifyOne();
    }

    private void listen() {
      Ledger.require(event.await(), "not shut down");
      seen = written;
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.all(defaults);
    }
  }

  /**
   * Two waiters, and a notification for each. If both came before a waiter they are one token, and
   * one waiter is right to wait; nothing is left for it then.
   */
  public static final class TwoWaiters implements Scenario {
    private final Event event = new Event();
    private int written;
    private final AtomicInteger awake = new AtomicInteger();

    @Override
    public void define(Setup setup) {
      setup.actor("notifier", this::tell);
      setup.mayWait("first", this::listen);
      setup.mayWait("second", this::listen);
      setup.check(() -> Ledger.require(awake.getPlain() == 2, "awake"));
      setup.atRest(() -> Ledger.require(awake.getPlain() == 1, "a waiter sleeps, with a token"));
      setup.atRest(() -> Ledger.require(event.toString().equals("waiting"), event.toString()));
    }

    private void tell() {
      written = 1;
      event.notifyOne();
      event.notifyOne();
    }

    private void listen() {
      Ledger.require(event.await(), "not shut down");
      Ledger.require(written == 1, "awake, but the write is not there");
      awake.getAndAdd(1);
    }
  }

  /** Two waiters, two notifiers of one notification each. */
  public static final class TwoNotifiers implements Scenario {
    private final Event event = new Event();
    private final AtomicInteger notified = new AtomicInteger();
    private final AtomicInteger awake = new AtomicInteger();

    @Override
    public void define(Setup setup) {
      setup.actor("notifier", this::tell);
      setup.actor("other", this::tell);
      setup.mayWait("first", this::listen);
      setup.mayWait("second", this::listen);
      setup.check(() -> Ledger.require(awake.getPlain() == 2, "awake"));
      setup.atRest(() -> Ledger.require(awake.getPlain() == 1, "a waiter sleeps, with a token"));
    }

    private void tell() {
      notified.setOpaque(1);
      event.notifyOne();
    }

    private void listen() {
      event.await();
      Ledger.require(notified.getOpaque() == 1, "awake, but no write is there");
      awake.getAndAdd(1);
    }
  }
}
