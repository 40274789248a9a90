package dev.magpie.scenarios.event;

import dev.magpie.explorer.Options;
import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.pool.protocol.Event;
import dev.magpie.scenarios.Ledger;
import dev.magpie.scenarios.Spurious;

/** A shutdown: every waiter ends, and sees what was written before it. */
public final class EventEnd {
  private EventEnd() {}

  /** The writes of a notifier and of a closer, and who sees which. */
  private abstract static class Ending implements Scenario {
    final Event event = new Event();
    private int told;
    private int closed;

    final void tell() {
      told = 1;
      event.notifyOne();
    }

    final void close() {
      closed = 1;
      event.shutdown();
    }

    final void tellAndClose() {
      tell();
      close();
    }

    /** Waits once; whoever ended the wait, its write is there. */
    final void listen() {
      if (event.await()) {
        Ledger.require(told == 1, "notified, but the notifier's write is not there");
      } else {
        Ledger.require(closed == 1, "shut down, but the closer's write is not there");
      }
    }
  }

  /** One waiter against a notification and a shutdown. Waits may end for no reason, once. */
  public static final class OneWaiter extends Ending {
    @Override
    public void define(Setup setup) {
      setup.actor("notifier", this::tell);
      setup.actor("closer", this::close);
      setup.actor("waiter", this::listen);
      setup.check(() -> Ledger.require(event.toString().equals("shutdown"), event.toString()));
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.wakeups(defaults);
    }
  }

  /** Two waiters against a shutdown, which takes both off the stack. */
  public static final class TwoWaiters extends Ending {
    @Override
    public void define(Setup setup) {
      setup.actor("closer", this::close);
      setup.actor("first", this::listen);
      setup.actor("second", this::listen);
      setup.check(() -> Ledger.require(event.toString().equals("shutdown"), event.toString()));
    }
  }

  /** Two waiters against a thread that notifies and then shuts down: both end. */
  public static final class NotifiedBefore extends Ending {
    @Override
    public void define(Setup setup) {
      setup.actor("closer", this::tellAndClose);
      setup.actor("first", this::listen);
      setup.actor("second", this::listen);
      setup.check(() -> Ledger.require(event.toString().equals("shutdown"), event.toString()));
    }
  }

  /** A waiter, and two threads that shut down: one wait, whoever was first. */
  public static final class TwoClosers implements Scenario {
    private final Event event = new Event();

    @Override
    public void define(Setup setup) {
      setup.actor("closer", event::shutdown);
      setup.actor("other", event::shutdown);
      setup.actor("waiter", () -> Ledger.require(!event.await(), "nobody notified"));
      setup.check(() -> Ledger.require(event.toString().equals("shutdown"), event.toString()));
    }
  }

  /** Two waiters against a notifier and a closer: both end. */
  public static final class TwoWaitersNotified extends Ending {
    @Override
    public void define(Setup setup) {
      setup.actor("notifier", this::tell);
      setup.actor("closer", this::close);
      setup.actor("first", this::listen);
      setup.actor("second", this::listen);
      setup.check(() -> Ledger.require(event.toString().equals("shutdown"), event.toString()));
    }
  }

  /** Three waiters against a thread that notifies and then shuts down: all end. */
  public static final class ThreeWaiters extends Ending {
    @Override
    public void define(Setup setup) {
      setup.actor("closer", this::tellAndClose);
      setup.actor("first", this::listen);
      setup.actor("second", this::listen);
      setup.actor("third", this::listen);
      setup.check(() -> Ledger.require(event.toString().equals("shutdown"), event.toString()));
    }
  }
}
