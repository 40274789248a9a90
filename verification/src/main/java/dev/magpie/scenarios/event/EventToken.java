package dev.magpie.scenarios.event;

import dev.magpie.explorer.Options;
import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.pool.protocol.Event;
import dev.magpie.scenarios.Ledger;
import dev.magpie.scenarios.Spurious;
import java.util.concurrent.atomic.AtomicInteger;

/** Edge event.token: a token stands for every notifier who left it or found it there. */
public final class EventToken {
  private EventToken() {}

  /**
   * Two notifiers and a wait: if no token is left, the wait has seen what both wrote. Waits may end
   * for no reason, once.
   */
  public static final class TwoNotifiers implements Scenario {
    private final Event event = new Event();
    private final AtomicInteger first = new AtomicInteger();
    private final AtomicInteger second = new AtomicInteger();
    private int seen;

    @Override
    public void define(Setup setup) {
      setup.actor("first", () -> tell(first));
      setup.actor("second", () -> tell(second));
      setup.actor("waiter", this::listen);
      setup.check(() -> Ledger.require(seen >= 1, "awake, but no write is there"));
      setup.check(
          () ->
              Ledger.require(
                  seen == 2 || event.toString().equals("notified"),
                  "a write was missed, with no token left"));
    }

    private void tell(AtomicInteger own) {
      own.setOpaque(1);
      event.notifyOne();
    }

    private void listen() {
      event.await();
      seen = first.getOpaque() + second.getOpaque();
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.wakeups(defaults);
    }
  }

  /** A notifier and an observer: nobody takes the token, and who has seen it sees it again. */
  public static final class Observed implements Scenario {
    private final Event event = new Event();

    @Override
    public void define(Setup setup) {
      setup.actor("notifier", event::notifyOne);
      setup.actor("observer", this::observe);
    }

    private void observe() {
      String before = event.toString();
      String after = event.toString();
      Ledger.require(after.equals("notified") || after.equals("empty"), after);
      Ledger.require(before.equals(after) || before.equals("empty"), "the token is gone");
    }
  }

  /** There is a token; a notifier, and a wait that takes it: the write is seen, or a token left. */
  public static final class Renewed implements Scenario {
    private final Event event = new Event();
    private final AtomicInteger written = new AtomicInteger();
    private int seen;

    /** Leaves a token, which stands for nothing. */
    public Renewed() {
      event.notifyOne();
    }

    @Override
    public void define(Setup setup) {
      setup.actor("notifier", this::tell);
      setup.actor("waiter", this::listen);
      setup.check(
          () ->
              Ledger.require(
                  seen == 1 || event.toString().equals("notified"),
                  "a write was missed, with no token left"));
    }

    private void tell() {
      written.setOpaque(1);
      event.notifyOne();
    }

    private void listen() {
      event.await();
      seen = written.getOpaque();
    }
  }
}
