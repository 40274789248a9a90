package dev.magpie.scenarios.list;

import dev.magpie.explorer.Options;
import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.queue.Injector;
import dev.magpie.queue.NodeList;
import dev.magpie.scenarios.Ledger;
import dev.magpie.scenarios.Spurious;
import dev.magpie.scenarios.Taken;
import dev.magpie.scenarios.Task;
import dev.magpie.scenarios.inject.Injectors;

/** Producers and one taker: every push is seen whole, with all its links. */
public final class ListPush {
  private ListPush() {}

  /** Two producers of one task each, and two takes. Any CAS may fail spuriously once. */
  public static final class TwoProducers implements Scenario {
    private final NodeList<Task> list = new NodeList<>();
    private final Taken taken = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("first", () -> list.push(new Task(1)));
      setup.actor("second", () -> list.push(new Task(8)));
      setup.actor("taker", this::take);
      setup.check(() -> Ledger.eachOnce(0x18, taken, Lists.rest(list)));
    }

    private void take() {
      taken.add(list.steal());
      taken.add(list.steal());
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.failures(defaults);
    }
  }

  /** A batch of two and a task of another producer's, and two takes: the batch keeps its order. */
  public static final class Batch implements Scenario {
    private final NodeList<Task> list = new NodeList<>();
    private final Taken taken = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("first", () -> list.pushBatch(Lists.batch(0x12)));
      setup.actor("second", () -> list.push(new Task(8)));
      setup.actor("taker", this::take);
      setup.check(() -> Ledger.eachOnceInOrder(0x128, taken, Lists.rest(list)));
    }

    private void take() {
      taken.add(list.steal());
      taken.add(list.steal());
    }
  }

  /**
   * A list with one task, which its taker pushes again, while another producer stands between its
   * look at the newest node and its push: the node is the same, but not what is behind it.
   */
  public static final class Again implements Scenario {
    private final NodeList<Task> list = Lists.holding(0x12);
    private final Taken taken = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("producer", () -> list.push(new Task(3)));
      setup.actor("taker", this::takeAndPush);
      setup.check(() -> Ledger.eachOnce(0x123, taken, Lists.rest(list)));
    }

    private void takeAndPush() {
      Task first = list.steal();
      taken.add(list.steal());
      if (first != null) {
        list.push(first);
      }
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.failures(defaults);
    }
  }

  /** A batch goes to an injector, whose taker queues the first of its tasks elsewhere at once. */
  public static final class IntoInjector implements Scenario {
    private final Injector<Task> injector = Injectors.withFreeSlots(2);
    private final NodeList<Task> list = Lists.holding(0x3);

    @Override
    public void define(Setup setup) {
      setup.actor("producer", () -> injector.pushBatch(Lists.batch(0x12)));
      setup.actor("taker", this::move);
      setup.check(
          () -> Ledger.eachOnce(0x123, Lists.rest(list), new Taken().drain(injector::steal)));
    }

    private void move() {
      Task task = injector.steal();
      if (task != null) {
        list.push(task);
      }
    }
  }
}
