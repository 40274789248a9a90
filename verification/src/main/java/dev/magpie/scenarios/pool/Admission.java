package dev.magpie.scenarios.pool;

import dev.magpie.explorer.Options;
import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.pool.protocol.TaskCount;
import dev.magpie.scenarios.Ledger;
import dev.magpie.scenarios.Spurious;
import java.util.concurrent.TimeUnit;

/** The task count: what is accepted is waited for, and the end is told once, with all results. */
public final class Admission {
  private Admission() {}

  /** Two tasks that write a result each, and who is told that all are done. */
  private abstract static class Counted implements Scenario {
    final TaskCount tasks = new TaskCount();
    private int first;
    private int second;
    private int ends;
    private int results;

    final void runFirst() {
      first = 1;
      if (tasks.finish()) {
        end();
      }
    }

    final void runSecond() {
      second = 1;
      if (tasks.finish()) {
        end();
      }
    }

    final void end() {
      ends++;
      results = first + second;
    }

    final int results() {
      return first + second;
    }

    final void requireOneEnd(int expected) {
      Ledger.require(ends == 1, "the end was told " + ends + " times");
      Ledger.require(results == expected, "a result was missed");
    }
  }

  /** Two submissions that are run at once, against a close. CASes may fail spuriously once. */
  public static final class AgainstClose extends Counted {
    private boolean firstAdmitted;
    private boolean secondAdmitted;

    @Override
    public void define(Setup setup) {
      setup.actor("first", this::submitFirst);
      setup.actor("second", this::submitSecond);
      setup.actor("closer", this::close);
      setup.check(() -> requireOneEnd((firstAdmitted ? 1 : 0) + (secondAdmitted ? 1 : 0)));
    }

    private void submitFirst() {
      firstAdmitted = tasks.admit();
      if (firstAdmitted) {
        runFirst();
      }
    }

    private void submitSecond() {
      secondAdmitted = tasks.admit();
      if (secondAdmitted) {
        runSecond();
      }
    }

    private void close() {
      if (tasks.close()) {
        end();
      }
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.failures(defaults);
    }
  }

  /** A submission and a close: who finds the pool closed is refused. */
  public static final class Observed implements Scenario {
    private final TaskCount tasks = new TaskCount();

    @Override
    public void define(Setup setup) {
      setup.actor("submitter", tasks::admit);
      setup.actor("closer", tasks::close);
      setup.actor("observer", this::observe);
    }

    private void observe() {
      if (tasks.isClosed()) {
        Ledger.require(!tasks.admit(), "closed, and accepts a task");
      }
    }
  }

  /** Two tasks of a closed pool end: the last one sees what both wrote. */
  public static final class LastOfTwo extends Counted {

    /** Accepts two tasks and no more. */
    public LastOfTwo() {
      tasks.admit();
      tasks.admit();
      tasks.close();
    }

    @Override
    public void define(Setup setup) {
      setup.actor("first", this::runFirst);
      setup.actor("second", this::runSecond);
      setup.check(() -> requireOneEnd(2));
    }
  }

  /** Two tasks end; who then finds none pending has the results of both. */
  public static final class NonePending extends Counted {

    /** Accepts two tasks. */
    public NonePending() {
      tasks.admit();
      tasks.admit();
    }

    @Override
    public void define(Setup setup) {
      setup.actor("first", this::runFirst);
      setup.actor("second", this::runSecond);
      setup.actor("user", this::look);
    }

    private void look() {
      if (tasks.pending() == 0) {
        Ledger.require(results() == 2, "none is pending, and a result is missing");
      }
    }
  }

  /** Two tasks end, and a user waits for them: it is woken, and has the results of both. */
  public static final class Quiescence extends Counted {

    /** Accepts two tasks. */
    public Quiescence() {
      tasks.admit();
      tasks.admit();
    }

    @Override
    public void define(Setup setup) {
      setup.actor("first", this::runFirst);
      setup.actor("second", this::runSecond);
      setup.actor("user", this::await);
    }

    private void await() throws InterruptedException {
      if (tasks.await(TimeUnit.DAYS.toNanos(1), () -> 0)) {
        Ledger.require(results() == 2, "all is done, and a result is missing");
      }
    }
  }

  /**
   * A task ends, and two users wait for it: one may find the latch of the other, or a spent one.
   */
  public static final class TwoWaiters implements Scenario {
    private final TaskCount tasks = new TaskCount();
    private int result;

    /** Accepts the task. */
    public TwoWaiters() {
      tasks.admit();
    }

    @Override
    public void define(Setup setup) {
      setup.actor("task", this::run);
      setup.actor("first", this::await);
      setup.actor("second", this::await);
    }

    private void run() {
      result = 1;
      tasks.finish();
    }

    private void await() throws InterruptedException {
      if (tasks.await(TimeUnit.DAYS.toNanos(1), () -> 0)) {
        Ledger.require(result == 1, "all is done, and the result is missing");
      }
    }
  }
}
