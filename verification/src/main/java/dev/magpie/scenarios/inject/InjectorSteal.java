package dev.magpie.scenarios.inject;

import dev.magpie.explorer.Options;
import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.queue.Injector;
import dev.magpie.scenarios.Ledger;
import dev.magpie.scenarios.Spurious;
import dev.magpie.scenarios.Taken;
import dev.magpie.scenarios.Task;
import java.util.ArrayDeque;
import java.util.List;

/**
 * Producers against takers within a block: no task is lost or taken twice, each is seen as it was
 * pushed and in the order of its producer. A taker may come before the task and skip its slot.
 */
public final class InjectorSteal {
  private InjectorSteal() {}

  /** One push by each of two producers, and two steals. */
  public static final class TwoProducers implements Scenario {
    private final Injector<Task> injector = Injectors.withFreeSlots(2);
    private final Taken taken = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("producer", () -> injector.push(new Task(1)));
      setup.actor("other", () -> injector.push(new Task(9)));
      setup.actor("taker", this::take);
      setup.check(() -> Ledger.eachOnceInOrder(0x19, taken, Injectors.rest(injector)));
    }

    private void take() {
      taken.add(injector.steal());
      taken.add(injector.steal());
    }
  }

  /** Two pushes of one producer, and a steal by each of two takers. */
  public static final class TwoTakers implements Scenario {
    private final Injector<Task> injector = Injectors.withFreeSlots(2);
    private final Taken first = new Taken();
    private final Taken second = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("producer", this::push);
      setup.actor("first", () -> first.add(injector.steal()));
      setup.actor("second", () -> second.add(injector.steal()));
      setup.check(() -> Ledger.eachOnceInOrder(0x12, first, second, Injectors.rest(injector)));
    }

    private void push() {
      injector.push(new Task(1));
      injector.push(new Task(2));
    }
  }

  /** One push and one steal. Any CAS may fail spuriously once. */
  public static final class One implements Scenario {
    private final Injector<Task> injector = Injectors.withFreeSlots(2);
    private final Taken taken = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("producer", () -> injector.push(new Task(1)));
      setup.actor("taker", () -> taken.add(injector.steal()));
      setup.check(() -> Ledger.eachOnceInOrder(0x1, taken, Injectors.rest(injector)));
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.failures(defaults);
    }
  }

  /** Two pushes and two steals. */
  public static final class InOrder implements Scenario {
    private final Injector<Task> injector = Injectors.withFreeSlots(2);
    private final Taken taken = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("producer", this::push);
      setup.actor("taker", this::take);
      setup.check(() -> Ledger.eachOnceInOrder(0x12, taken, Injectors.rest(injector)));
    }

    private void push() {
      injector.push(new Task(1));
      injector.push(new Task(2));
    }

    private void take() {
      taken.add(injector.steal());
      taken.add(injector.steal());
    }
  }

  /** A batch of two, with slots that the taker may skip in the middle, and two steals. */
  public static final class Batch implements Scenario {
    private final Injector<Task> injector = Injectors.withFreeSlots(2);
    private final Taken taken = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("producer", this::push);
      setup.actor("taker", this::take);
      setup.check(() -> Ledger.eachOnceInOrder(0x12, taken, Injectors.rest(injector)));
    }

    private void push() {
      injector.pushBatch(new ArrayDeque<>(List.of(new Task(1), new Task(2))));
    }

    private void take() {
      taken.add(injector.steal());
      taken.add(injector.steal());
    }
  }

  /** A batch of two, while another producer pushes: each gets slots of its own. */
  public static final class BatchBesideOther implements Scenario {
    private final Injector<Task> injector = Injectors.withFreeSlots(4);

    @Override
    public void define(Setup setup) {
      setup.actor("producer", this::push);
      setup.actor("other", () -> injector.push(new Task(9)));
      setup.check(() -> Ledger.require(injector.size() == 3, "a slot was reserved twice"));
      setup.check(() -> Ledger.eachOnceInOrder(0x129, Injectors.rest(injector)));
    }

    private void push() {
      injector.pushBatch(new ArrayDeque<>(List.of(new Task(1), new Task(2))));
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.failures(defaults);
    }
  }

  /**
   * Edge inject.length: an injector with one task, a push and a steal; it is never empty, and who
   * looks at its size does not find it so.
   */
  public static final class Length implements Scenario {
    private final Injector<Task> injector = Injectors.holding(0x1, Injectors.withFreeSlots(3));
    private final Taken taken = new Taken();
    private long size;

    @Override
    public void define(Setup setup) {
      setup.actor("user", this::pushAndTake);
      setup.actor("observer", () -> size = injector.size());
      setup.check(() -> Ledger.require(size == 1 || size == 2, "seen empty, which it never was"));
      setup.check(() -> Ledger.eachOnceInOrder(0x12, taken, Injectors.rest(injector)));
    }

    private void pushAndTake() {
      injector.push(new Task(2));
      taken.add(injector.steal());
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.failures(defaults);
    }
  }
}
