package dev.magpie.scenarios.event;

import dev.magpie.explorer.Options;
import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.pool.protocol.Event;
import dev.magpie.pool.protocol.Patience;
import dev.magpie.scenarios.Ledger;
import dev.magpie.scenarios.Spurious;

/** Waiters that give up: the notification goes to another, and none stays on the stack. */
public final class EventPatience {
  private EventPatience() {}

  /** An event, and who was notified. */
  private abstract static class Waiting implements Scenario {
    final Event event = new Event();
    private int written;

    final void tell() {
      written = 1;
      event.notifyOne();
    }

    final boolean listen() {
      Ledger.require(event.await(), "not shut down");
      Ledger.require(written == 1, "awake, but the write is not there");
      return true;
    }

    /** Waits, with a limit that any park may be the end of. */
    final boolean listenInTime() throws InterruptedException {
      int[] time = new int[1];
      boolean notified = event.await(Patience.ofNanos(2, () -> time[0]++));
      Ledger.require(!notified || written == 1, "awake, but the write is not there");
      return notified;
    }

    /** Demands that there is a token or not; a waiter that is gone may still stand in its place. */
    final void requireToken(boolean there) {
      Ledger.require(event.toString().equals("notified") == there, event.toString());
    }

    final void requireState(String state) {
      Ledger.require(event.toString().equals(state), event.toString());
    }
  }

  /** One wait and one notification: taken, or left. Waits may end and CASes fail for no reason. */
  public static final class Alone extends Waiting {
    private boolean notified;

    @Override
    public void define(Setup setup) {
      setup.actor("notifier", this::tell);
      setup.actor("waiter", () -> notified = listenInTime());
      setup.check(() -> requireToken(!notified));
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.all(defaults);
    }
  }

  /** One gives up or not, and another does not: one of the two is notified. */
  public static final class BesideOther extends Waiting {
    private boolean notified;
    private boolean otherNotified;

    @Override
    public void define(Setup setup) {
      setup.actor("notifier", this::tell);
      setup.mayWait("timed", () -> notified = listenInTime());
      setup.mayWait("waiter", () -> otherNotified = listen());
      setup.check(() -> Ledger.require(otherNotified && !notified, "one notification for two"));
      setup.atRest(
          () -> Ledger.require(notified != otherNotified, "both sleep, or both are awake"));
      setup.atRest(() -> requireState("waiting"));
    }
  }

  /** Two give up or not: at most one is notified. */
  public static final class TwoGiveUp extends Waiting {
    private boolean first;
    private boolean second;

    @Override
    public void define(Setup setup) {
      setup.actor("notifier", this::tell);
      setup.mayWait("first", () -> first = listenInTime());
      setup.mayWait("second", () -> second = listenInTime());
      setup.check(() -> Ledger.require(!(first && second), "one notification for two"));
      setup.check(() -> requireToken(!first && !second));
      setup.atRest(() -> Ledger.require(first != second, "both sleep, or both are awake"));
      setup.atRest(() -> requireState("waiting"));
    }
  }

  /** One gives up or not, and another waits for the shutdown: both end. */
  public static final class AgainstShutdown extends Waiting {
    @Override
    public void define(Setup setup) {
      setup.actor("closer", event::shutdown);
      setup.actor("timed", () -> Ledger.require(!listenInTime(), "notified by nobody"));
      setup.actor("waiter", () -> Ledger.require(!event.await(), "notified by nobody"));
      setup.check(() -> requireState("shutdown"));
    }
  }

  /** One is interrupted, and another is not: one of the two is notified. */
  public static final class Interrupted extends Waiting {
    private boolean notified;
    private boolean otherNotified;

    @Override
    public void define(Setup setup) {
      setup.actor("notifier", this::tell);
      setup.actor("interrupted", this::interruptAndListen);
      setup.mayWait("waiter", () -> otherNotified = listen());
      setup.check(() -> Ledger.require(otherNotified && !notified, "one notification for two"));
      setup.atRest(() -> Ledger.require(notified, "a waiter sleeps, with a token"));
    }

    private void interruptAndListen() {
      Thread self = Thread.currentThread();
      new Thread(self::interrupt).start();
      try {
        notified = event.await(Patience.untilInterrupted());
      } catch (InterruptedException gaveUp) {
        Ledger.require(!self.isInterrupted(), "the interrupt is told twice");
      }
    }
  }
}
