package dev.magpie.scenarios.list;

import dev.magpie.explorer.Options;
import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.queue.NodeList;
import dev.magpie.scenarios.Ledger;
import dev.magpie.scenarios.Spurious;
import dev.magpie.scenarios.Taken;
import dev.magpie.scenarios.Task;
import java.util.concurrent.atomic.AtomicInteger;

/** Edge list.bubble: a list that is never empty is never found so. */
public final class ListBubble {
  private ListBubble() {}

  /** One task; a push and a take, while another thread asks. Any CAS may fail spuriously once. */
  public static final class PushAndTake implements Scenario {
    private final NodeList<Task> list = Lists.holding(0x1);
    private final Taken taken = new Taken();
    private boolean empty;

    @Override
    public void define(Setup setup) {
      setup.actor("worker", this::work);
      setup.actor("observer", () -> empty = list.isEmpty());
      setup.check(() -> Ledger.require(!empty, "seen empty, which it never was"));
      setup.check(() -> Ledger.eachOnce(0x12, taken, Lists.rest(list)));
    }

    private void work() {
      list.push(new Task(2));
      taken.add(list.steal());
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.failures(defaults);
    }
  }

  /** Two tasks; a take, a push and a take: who takes the second has pushed the third. */
  public static final class TakeAndPush implements Scenario {
    private final NodeList<Task> list = Lists.holding(0x12);
    private final Taken taken = new Taken();
    private boolean empty;

    @Override
    public void define(Setup setup) {
      setup.actor("worker", this::work);
      setup.actor("observer", () -> empty = list.isEmpty());
      setup.check(() -> Ledger.require(!empty, "seen empty, which it never was"));
      setup.check(() -> Ledger.eachOnce(0x123, taken, Lists.rest(list)));
    }

    private void work() {
      taken.add(list.steal());
      list.push(new Task(3));
      taken.add(list.steal());
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.failures(defaults);
    }
  }

  /**
   * One task; a take and a push by another, who knows that the list was never empty; the number of
   * consumers is all that gives it away.
   */
  public static final class Overlap implements Scenario {
    private final NodeList<Task> list = Lists.holding(0x1);
    private final AtomicInteger pushed = new AtomicInteger();
    private final Taken taken = new Taken();
    private boolean empty;

    @Override
    public void define(Setup setup) {
      setup.actor("producer", this::push);
      setup.actor("taker", this::take);
      setup.actor("observer", () -> empty = list.isEmpty());
      setup.check(() -> Ledger.require(!empty, "seen empty, which it never was"));
      setup.check(() -> Ledger.eachOnce(0x12, taken, Lists.rest(list)));
    }

    private void push() {
      list.push(new Task(2));
      pushed.setRelease(1);
    }

    private void take() {
      if (pushed.getAcquire() == 1) {
        taken.add(list.steal());
      }
    }
  }
}
