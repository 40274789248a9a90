package dev.magpie.scenarios.pool;

import dev.magpie.explorer.Options;
import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.pool.protocol.StopFlag;
import dev.magpie.scenarios.Spurious;
import java.util.concurrent.locks.LockSupport;

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
}
