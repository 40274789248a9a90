package dev.magpie.proofs.trial;

import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.pool.counters.WorkerCounters;
import java.util.concurrent.atomic.AtomicInteger;

/** A worker prepares something, and then counts a submission; a reader that sees it looks. */
abstract class Submissions implements Scenario {
  private final WorkerCounters counters = new WorkerCounters(1);

  @Override
  public void define(Setup setup) {
    setup.actor("worker", this::submit);
    setup.actor("reader", this::read);
  }

  private void submit() {
    prepare();
    counters.submit();
  }

  private void read() {
    WorkerCounters.Snapshot snapshot = counters.new Snapshot();
    snapshot.readSubmitted();
    if (snapshot.submitted() == 1) {
      look();
    }
  }

  abstract void prepare();

  abstract void look();

  /** Nothing hangs on what the reader sees. */
  static final class OfNothing extends Submissions {
    @Override
    void prepare() {}

    @Override
    void look() {}
  }

  /** The reader looks at plain data, whatever they are. */
  static class OfData extends Submissions {
    private int data;
    private int seen;

    @Override
    void prepare() {
      data = 1;
    }

    @Override
    void look() {
      seen = data;
      check(seen);
    }

    void check(int value) {
      // Any value will do.
    }
  }

  /** The reader must see them. */
  static final class OfCheckedData extends OfData {
    @Override
    void check(int value) {
      if (value != 1) {
        throw new AssertionError("not seen");
      }
    }
  }

  /** What the reader does if it misses something is not understood. */
  static final class OfTheUnknown extends Submissions {
    private final AtomicInteger data = new AtomicInteger();

    @Override
    void prepare() {
      data.setOpaque(1);
    }

    @Override
    void look() {
      if (data.getOpaque() == 0) {
        waitForever();
      }
    }

    private synchronized void waitForever() {
      try {
        while (data.getOpaque() == 0) {
          wait();
        }
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }
}
