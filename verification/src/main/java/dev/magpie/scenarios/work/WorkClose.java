package dev.magpie.scenarios.work;

import dev.magpie.explorer.Options;
import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.pool.protocol.WorkCount;
import dev.magpie.scenarios.Ledger;
import dev.magpie.scenarios.Spurious;

/** Edge work.close: the end is told, and not before every accepted task is received. */
abstract class WorkClose implements Scenario {
  final WorkCount count = new WorkCount();

  /** Counts a task in and out: true if that is the end. */
  final boolean pass() {
    return count.accept() != WorkCount.REFUSED && count.receive();
  }

  /** One task against a close. CASes may fail spuriously once. */
  static final class One extends WorkClose {
    private boolean last;
    private boolean closed;

    @Override
    public void define(Setup setup) {
      setup.actor("receiver", () -> last = pass());
      setup.actor("closer", () -> closed = count.close());
      setup.check(() -> Ledger.require(last || closed, "nobody was told of the end"));
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.failures(defaults);
    }
  }

  /** Two tasks of two threads against a close. */
  static final class Two extends WorkClose {
    private boolean first;
    private boolean second;
    private boolean closed;

    @Override
    public void define(Setup setup) {
      setup.actor("first", () -> first = pass());
      setup.actor("second", () -> second = pass());
      setup.actor("closer", () -> closed = count.close());
      setup.check(() -> Ledger.require(first || second || closed, "nobody was told of the end"));
    }
  }

  /** A task that is not received yet keeps the end away. */
  static final class Pending extends WorkClose {
    private boolean first;
    private boolean closed;

    /** Accepts a task that is received in the end. */
    Pending() {
      count.accept();
    }

    @Override
    public void define(Setup setup) {
      setup.actor("receiver", () -> first = pass());
      setup.actor("closer", () -> closed = count.close());
      setup.check(() -> Ledger.require(!first && !closed, "the end, with a task"));
      setup.check(() -> Ledger.require(count.receive(), "the last one is not told"));
    }
  }

  /** A task against a close: who sees the count closed sees it stay so, with what it accepted. */
  static final class Observed extends WorkClose {
    @Override
    public void define(Setup setup) {
      setup.actor("submitter", count::accept);
      setup.actor("closer", count::close);
      setup.actor("observer", this::observe);
    }

    private void observe() {
      long before = count.accepted();
      boolean closed = count.isClosed();
      long after = count.accepted();
      Ledger.require(before <= after && after <= 1, before + " accepted, then " + after);
      if (closed) {
        Ledger.require(count.accept() == WorkCount.REFUSED, "closed, and accepts a task");
        Ledger.require(count.accepted() == after, "closed, and has accepted another task");
      }
    }
  }

  /** Who is told of the end sees what the other wrote. */
  static final class Written extends WorkClose {
    private int byReceiver;
    private int byCloser;

    /** Accepts the task. */
    Written() {
      count.accept();
    }

    @Override
    public void define(Setup setup) {
      setup.actor("receiver", this::receive);
      setup.actor("closer", this::close);
    }

    private void receive() {
      byReceiver = 1;
      if (count.receive()) {
        Ledger.require(byCloser == 1, "closed, but the closer's write is not there");
      }
    }

    private void close() {
      byCloser = 1;
      if (count.close()) {
        Ledger.require(byReceiver == 1, "received, but the receiver's write is not there");
      }
    }
  }
}
