package dev.magpie.scenarios.buffer;

import dev.magpie.explorer.Options;
import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.queue.Batch;
import dev.magpie.queue.NodeList;
import dev.magpie.queue.buffer.BufferQueue;
import dev.magpie.scenarios.Ledger;
import dev.magpie.scenarios.Sink;
import dev.magpie.scenarios.Spurious;
import dev.magpie.scenarios.Taken;
import dev.magpie.scenarios.Task;

/** A push into a full buffer: half of it goes to the overflow, and the task behind it. */
public final class BufferSpill {
  private BufferSpill() {}

  /** Capacity 2, full; two pushes against two steals. */
  public static final class OneThief implements Scenario {
    private final BufferQueue<Task> buffer = Buffers.holding(0x12, 2);
    private final Sink sink = new Sink();
    private final Taken stolen = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("owner", this::push);
      setup.actor("thief", this::steal);
      setup.check(() -> Ledger.eachOnce(0x1234, sink.handedOver(), stolen, Buffers.rest(buffer)));
    }

    private void push() {
      buffer.push(new Task(3), sink);
      buffer.push(new Task(4), sink);
    }

    private void steal() {
      stolen.add(buffer.stealer().steal());
      stolen.add(buffer.stealer().steal());
    }
  }

  /** Capacity 2, full; a push against two thieves. Any CAS may fail spuriously once. */
  public static final class TwoThieves implements Scenario {
    private final BufferQueue<Task> buffer = Buffers.holding(0x12, 2);
    private final Sink sink = new Sink();
    private final Taken first = new Taken();
    private final Taken second = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("owner", () -> buffer.push(new Task(3), sink));
      setup.actor("first", () -> first.add(buffer.stealer().steal()));
      setup.actor("second", () -> second.add(buffer.stealer().steal()));
      setup.check(
          () -> Ledger.eachOnce(0x123, sink.handedOver(), first, second, Buffers.rest(buffer)));
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.failures(defaults);
    }
  }

  /** Capacity 2, full; a push that overflows into a list, from which another thread takes. */
  public static final class IntoList implements Scenario {
    private final BufferQueue<Task> buffer = Buffers.holding(0x12, 2);
    private final NodeList<Task> list = new NodeList<>();
    private final Taken taken = new Taken();
    private final Taken stolen = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("owner", () -> buffer.push(new Task(3), list));
      setup.actor("thief", () -> stolen.add(buffer.stealer().steal()));
      setup.actor("taker", this::take);
      setup.check(
          () ->
              Ledger.eachOnce(
                  0x123, taken, stolen, Buffers.rest(buffer), new Taken().drain(list::steal)));
    }

    private void take() {
      taken.add(list.steal());
      taken.add(list.steal());
    }
  }

  /**
   * Capacity 4, full; a batch of two overflows into a list, while a thief takes half, and gives a
   * task to a list of its own.
   */
  public static final class BatchOrHalf implements Scenario {
    private final BufferQueue<Task> buffer = Buffers.holding(0x1234, 4);
    private final BufferQueue<Task> thiefs = new BufferQueue<>(2);
    private final NodeList<Task> list = new NodeList<>();
    private final NodeList<Task> others = new NodeList<>();

    @Override
    public void define(Setup setup) {
      setup.actor("owner", this::push);
      setup.actor("thief", this::steal);
      setup.check(
          () ->
              Ledger.eachOnceInOrder(
                  0x123456,
                  Buffers.rest(buffer),
                  Buffers.rest(thiefs),
                  new Taken().drain(list::steal),
                  new Taken().drain(others::steal)));
    }

    private void push() {
      Batch<Task> batch = Batch.from(new Task(5));
      batch.add(new Task(6));
      buffer.pushBatch(batch, list);
    }

    private void steal() {
      Task task = buffer.stealer().stealInto(thiefs);
      if (task != null) {
        others.push(task);
      }
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.failures(defaults);
    }
  }

  /** Capacity 2; a spill that finds one of its tasks in a batch leaves all of them to the thief. */
  public static final class PutBack implements Scenario {
    private final BufferQueue<Task> buffer = new BufferQueue<>(2);
    private final Batch<Task> elsewhere = new Batch<>();
    private final Taken stolen = new Taken();
    private final Sink sink = new Sink();

    @Override
    public void define(Setup setup) {
      setup.actor("owner", this::push);
      setup.actor("thief", () -> stolen.add(buffer.stealer().steal()));
      setup.check(() -> Ledger.eachOnce(0x123, sink.handedOver(), stolen, Buffers.rest(buffer)));
    }

    private void push() {
      Task task = new Task(1);
      elsewhere.add(task);
      buffer.tryPush(task);
      buffer.tryPush(new Task(2));
      try {
        buffer.push(new Task(3), sink);
      } catch (IllegalStateException e) {
        sink.push(new Task(3));
      }
    }
  }

  /**
   * Edge buffer.length: capacity 2 with one task; a push and a push that overflows. The buffer is
   * never empty, and who looks at its size does not find it so.
   */
  public static final class Observed implements Scenario {
    private final BufferQueue<Task> buffer = Buffers.holding(0x1, 2);
    private final Sink sink = new Sink();
    private int size;

    @Override
    public void define(Setup setup) {
      setup.actor("owner", this::push);
      setup.actor("observer", () -> size = buffer.stealer().size());
      setup.check(() -> Ledger.require(size == 1 || size == 2, "seen empty, which it never was"));
      setup.check(() -> Ledger.eachOnce(0x123, sink.handedOver(), Buffers.rest(buffer)));
    }

    private void push() {
      buffer.push(new Task(2), sink);
      buffer.push(new Task(3), sink);
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.failures(defaults);
    }
  }
}
