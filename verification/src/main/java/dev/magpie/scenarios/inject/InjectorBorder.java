package dev.magpie.scenarios.inject;

import dev.magpie.explorer.Options;
import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.queue.Injector;
import dev.magpie.scenarios.Ledger;
import dev.magpie.scenarios.Spurious;
import dev.magpie.scenarios.Taken;
import dev.magpie.scenarios.Task;

/** From one block to the next: who crosses finds the next block made, and misses no task. */
public final class InjectorBorder {
  private InjectorBorder() {}

  /** A task in the last slot; a push, which links a block, and two steals. */
  public static final class Crossing implements Scenario {
    private final Injector<Task> injector = Injectors.holding(0x1, Injectors.withFreeSlots(1));
    private final Taken taken = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("producer", () -> injector.push(new Task(2)));
      setup.actor("taker", this::take);
      setup.check(() -> Ledger.eachOnceInOrder(0x12, taken, Injectors.rest(injector)));
    }

    private void take() {
      taken.add(injector.steal());
      taken.add(injector.steal());
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.failures(defaults);
    }
  }

  /** One slot is free; two pushes, the second of which links a block, and a steal. */
  public static final class Skipped implements Scenario {
    private final Injector<Task> injector = Injectors.withFreeSlots(1);
    private final Taken taken = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("producer", this::push);
      setup.actor("taker", () -> taken.add(injector.steal()));
      setup.check(() -> Ledger.eachOnceInOrder(0x12, taken, Injectors.rest(injector)));
    }

    private void push() {
      injector.push(new Task(1));
      injector.push(new Task(2));
    }
  }

  /** No slot is free; a push by each of two producers, and a steal. */
  public static final class TwoProducers implements Scenario {
    private final Injector<Task> injector = Injectors.withFreeSlots(0);
    private final Taken taken = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("producer", () -> injector.push(new Task(1)));
      setup.actor("other", () -> injector.push(new Task(9)));
      setup.actor("taker", () -> taken.add(injector.steal()));
      setup.check(() -> Ledger.eachOnceInOrder(0x19, taken, Injectors.rest(injector)));
    }
  }

  /**
   * No slot is free; a push by each of three producers: the third may come to the new block by the
   * tail that the second has moved.
   */
  public static final class ThreeProducers implements Scenario {
    private final Injector<Task> injector = Injectors.withFreeSlots(0);

    @Override
    public void define(Setup setup) {
      setup.actor("first", () -> injector.push(new Task(1)));
      setup.actor("second", () -> injector.push(new Task(2)));
      setup.actor("third", () -> injector.push(new Task(3)));
      setup.check(() -> Ledger.eachOnce(0x123, Injectors.rest(injector)));
    }
  }

  /** A task on each side of the border, and two takers: the second may come by a moved head. */
  public static final class TwoTakers implements Scenario {
    private final Injector<Task> injector = Injectors.holding(0x12, Injectors.withFreeSlots(1));
    private final Taken first = new Taken();
    private final Taken second = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("first", () -> first.add(injector.steal()));
      setup.actor("second", () -> second.add(injector.steal()));
      setup.check(() -> Ledger.require(Injectors.rest(injector).count() == 0, "a task was missed"));
      setup.check(() -> Ledger.eachOnceInOrder(0x12, first, second));
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.failures(defaults);
    }
  }

  /** No slot is free; a push, and two takers, one of which may come by the other's head. */
  public static final class NewBlockTwoTakers implements Scenario {
    private final Injector<Task> injector = Injectors.withFreeSlots(0);
    private final Taken first = new Taken();
    private final Taken second = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("producer", () -> injector.push(new Task(1)));
      setup.actor("first", () -> first.add(injector.steal()));
      setup.actor("second", () -> second.add(injector.steal()));
      setup.check(() -> Ledger.eachOnceInOrder(0x1, first, second, Injectors.rest(injector)));
    }
  }

  /**
   * A task in the last slot; two pushes, the first of which links a block, and two steals, which
   * move the head there. There is a task all the time, and who looks at the size finds one.
   */
  public static final class Length implements Scenario {
    private final Injector<Task> injector = Injectors.holding(0x1, Injectors.withFreeSlots(1));
    private final Taken taken = new Taken();
    private long size;

    @Override
    public void define(Setup setup) {
      setup.actor("user", this::pushAndTake);
      setup.actor("observer", () -> size = injector.size());
      setup.check(() -> Ledger.require(size >= 1 && size <= 3, "seen empty, which it never was"));
      setup.check(() -> Ledger.eachOnceInOrder(0x123, taken, Injectors.rest(injector)));
    }

    private void pushAndTake() {
      injector.push(new Task(2));
      injector.push(new Task(3));
      taken.add(injector.steal());
      taken.add(injector.steal());
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.failures(defaults);
    }
  }
}
