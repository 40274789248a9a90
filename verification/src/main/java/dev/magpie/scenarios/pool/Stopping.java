package dev.magpie.scenarios.pool;

import dev.magpie.explorer.Options;
import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.pool.protocol.StopFlag;
import dev.magpie.scenarios.Ledger;
import dev.magpie.scenarios.Spurious;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Edge pool.interrupt: a worker that begins as its pool is stopped is interrupted. */
public final class Stopping {
  private Stopping() {}

  /**
   * A worker that begins a task which ends by an interrupt only; waits may end once for no reason.
   */
  public static final class WhileItBegins implements Scenario {
    private final StopFlag flag = new StopFlag();

    @Override
    public void define(Setup setup) {
      setup.actor("worker", this::work);
      setup.actor("stopper", this::stop);
    }

    private void work() {
      flag.begin();
      if (flag.isRaised()) {
        Thread.currentThread().interrupt();
      }
      while (!Thread.interrupted()) {
        LockSupport.park(this);
      }
    }

    private void stop() {
      Thread running = flag.raise();
      if (running != null) {
        running.interrupt();
      }
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.wakeups(defaults);
    }
  }

  /** A worker that ends: it alone is interrupted, if anybody is, and afterwards nobody. */
  public static final class WhileItEnds implements Scenario {
    private final StopFlag flag = new StopFlag();
    private @Nullable Thread worker;
    private @Nullable Thread running;

    @Override
    public void define(Setup setup) {
      setup.actor("worker", this::work);
      setup.actor("stopper", () -> running = flag.raise());
      setup.check(() -> Ledger.require(running == null || running == worker, "a stranger"));
      setup.check(() -> Ledger.require(flag.raise() == null, "ended, and known as running"));
    }

    private void work() {
      worker = Thread.currentThread();
      flag.begin();
      flag.end();
    }
  }
}
