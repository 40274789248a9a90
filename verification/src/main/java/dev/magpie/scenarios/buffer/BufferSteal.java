package dev.magpie.scenarios.buffer;

import dev.magpie.explorer.Options;
import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.queue.Batch;
import dev.magpie.queue.NodeList;
import dev.magpie.queue.buffer.BufferQueue;
import dev.magpie.scenarios.Ledger;
import dev.magpie.scenarios.Spurious;
import dev.magpie.scenarios.Taken;
import dev.magpie.scenarios.Task;
import java.util.Objects;

/** An owner against thieves: no task is lost or taken twice, each is seen as it was pushed. */
public final class BufferSteal {
  private BufferSteal() {}

  /** Capacity 2; two pushes and a pop against one steal. Any CAS may fail spuriously once. */
  public static final class OneThief implements Scenario {
    private final BufferQueue<Task> buffer = new BufferQueue<>(2);
    private final Taken owned = new Taken();
    private final Taken stolen = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("owner", this::own);
      setup.actor("thief", () -> stolen.add(buffer.stealer().steal()));
      setup.check(() -> Ledger.eachOnceInOrder(0x12, owned, stolen, Buffers.rest(buffer)));
    }

    private void own() {
      buffer.tryPush(new Task(1));
      buffer.tryPush(new Task(2));
      owned.add(buffer.pop());
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.failures(defaults);
    }
  }

  /** Capacity 2; two pushes and a pop against two thieves of one steal each, which are counted. */
  public static final class TwoThieves implements Scenario {
    private final BufferQueue<Task> buffer = new BufferQueue<>(2);
    private final Taken owned = new Taken();
    private final Taken first = new Taken();
    private final Taken second = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("owner", this::own);
      setup.actor("first", () -> first.add(buffer.stealer().steal()));
      setup.actor("second", () -> second.add(buffer.stealer().steal()));
      setup.check(this::check);
    }

    private void own() {
      buffer.tryPush(new Task(1));
      buffer.tryPush(new Task(2));
      owned.add(buffer.pop());
    }

    private void check() {
      int steals = first.count() + second.count();
      Ledger.require(buffer.stealer().steals() == steals, "a steal is not counted");
      Ledger.require(buffer.stealer().stolenTasks() == steals, "a stolen task is not counted");
      Ledger.eachOnceInOrder(0x12, owned, first, second, Buffers.rest(buffer));
    }
  }

  /**
   * Capacity 4 with three tasks; a thief takes half of them into a buffer of its own and pops,
   * while the owner pops twice.
   */
  public static final class Half implements Scenario {
    private final BufferQueue<Task> buffer = Buffers.holding(0x123, 4);
    private final BufferQueue<Task> thiefs = new BufferQueue<>(2);
    private final Taken owned = new Taken();
    private final Taken stolen = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("owner", this::own);
      setup.actor("thief", this::steal);
      setup.check(
          () ->
              Ledger.eachOnceInOrder(
                  0x123, owned, stolen, Buffers.rest(buffer), Buffers.rest(thiefs)));
    }

    private void own() {
      owned.add(buffer.pop());
      owned.add(buffer.pop());
    }

    private void steal() {
      if (stolen.add(buffer.stealer().stealInto(thiefs)) && !thiefs.isEmpty()) {
        stolen.add(Objects.requireNonNull(thiefs.pop(), "nobody else takes from it"));
      }
    }
  }

  /** Capacity 2; a batch of two against two steals: if the second is there, so is the first. */
  public static final class PushAll implements Scenario {
    private final BufferQueue<Task> buffer = new BufferQueue<>(2);
    private final Taken owned = new Taken();
    private final Taken stolen = new Taken();
    private int size;

    @Override
    public void define(Setup setup) {
      setup.actor("owner", this::own);
      setup.actor("thief", this::steal);
      setup.check(() -> Ledger.eachOnceInOrder(0x12, owned, stolen, Buffers.rest(buffer)));
      setup.check(() -> Ledger.require(size == 0 || size == 2, "a batch was seen in parts"));
    }

    private void own() {
      boolean pushed = buffer.pushAll(java.util.List.of(new Task(1), new Task(2)));
      Ledger.require(pushed, "no room in an empty buffer");
    }

    private void steal() {
      size = buffer.stealer().size();
      stolen.add(buffer.stealer().steal());
      stolen.add(buffer.stealer().steal());
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.failures(defaults);
    }
  }

  /**
   * Capacity 4 with one task; a batch of two and two pops against two thieves of one steal each.
   */
  public static final class PushAllTwoThieves implements Scenario {
    private final BufferQueue<Task> buffer = Buffers.holding(0x1, 4);
    private final Taken owned = new Taken();
    private final Taken first = new Taken();
    private final Taken second = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("owner", this::own);
      setup.actor("first", () -> first.add(buffer.stealer().steal()));
      setup.actor("second", () -> second.add(buffer.stealer().steal()));
      setup.check(() -> Ledger.eachOnceInOrder(0x123, owned, first, second, Buffers.rest(buffer)));
    }

    private void own() {
      buffer.pushAll(java.util.List.of(new Task(2), new Task(3)));
      owned.add(buffer.pop());
      owned.add(buffer.pop());
    }
  }

  /**
   * Capacity 4 with one task; a linked batch of two against a thief, which queues what it takes in
   * a list: the links are no longer the owner's.
   */
  public static final class PushBatch implements Scenario {
    private final BufferQueue<Task> buffer = Buffers.holding(0x1, 4);
    private final NodeList<Task> list = new NodeList<>();
    private int size;

    @Override
    public void define(Setup setup) {
      setup.actor("owner", this::push);
      setup.actor("thief", this::steal);
      setup.check(() -> Ledger.require(size == 1 || size == 3, "a batch was seen in parts"));
      setup.check(
          () -> Ledger.eachOnce(0x123, Buffers.rest(buffer), new Taken().drain(list::steal)));
    }

    private void push() {
      Batch<Task> batch = Batch.from(new Task(2));
      batch.add(new Task(3));
      buffer.pushBatch(batch, list);
    }

    private void steal() {
      size = buffer.stealer().size();
      for (Task task = buffer.stealer().steal(); task != null; task = buffer.stealer().steal()) {
        list.push(task);
      }
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.failures(defaults);
    }
  }
}
