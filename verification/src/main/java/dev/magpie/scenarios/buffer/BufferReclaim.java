package dev.magpie.scenarios.buffer;

import dev.magpie.explorer.Options;
import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.queue.buffer.BufferQueue;
import dev.magpie.scenarios.Ledger;
import dev.magpie.scenarios.Spurious;
import dev.magpie.scenarios.Taken;
import dev.magpie.scenarios.Task;

/** A full buffer: the owner fills a slot again only after the thief that takes it has copied it. */
public final class BufferReclaim {
  private BufferReclaim() {}

  /** Capacity 2, full; two pushes and a pop against two steals. */
  public static final class OneThief implements Scenario {
    private final BufferQueue<Task> buffer = Buffers.holding(0x12, 2);
    private final Taken refused = new Taken();
    private final Taken owned = new Taken();
    private final Taken stolen = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("owner", this::own);
      setup.actor("thief", this::steal);
      setup.check(
          () -> Ledger.eachOnceInOrder(0x1234, refused, owned, stolen, Buffers.rest(buffer)));
    }

    private void own() {
      Buffers.push(buffer, 3, refused);
      Buffers.push(buffer, 4, refused);
      owned.add(buffer.pop());
    }

    private void steal() {
      stolen.add(buffer.stealer().steal());
      stolen.add(buffer.stealer().steal());
    }
  }

  /**
   * Capacity 2, full; a push against two thieves: the second's steal may stand in head between the
   * first's and the push. Any CAS may fail spuriously once.
   */
  public static final class TwoThieves implements Scenario {
    private final BufferQueue<Task> buffer = Buffers.holding(0x12, 2);
    private final Taken refused = new Taken();
    private final Taken first = new Taken();
    private final Taken second = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("owner", () -> Buffers.push(buffer, 3, refused));
      setup.actor("first", () -> first.add(buffer.stealer().steal()));
      setup.actor("second", () -> second.add(buffer.stealer().steal()));
      setup.check(
          () -> Ledger.eachOnceInOrder(0x123, refused, first, second, Buffers.rest(buffer)));
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.failures(defaults);
    }
  }

  /** Capacity 2 with one task; a batch of two, which has room only when the thief is done. */
  public static final class PushAll implements Scenario {
    private final BufferQueue<Task> buffer = Buffers.holding(0x1, 2);
    private final Taken stolen = new Taken();
    private boolean pushed;

    @Override
    public void define(Setup setup) {
      setup.actor("owner", this::push);
      setup.actor("thief", () -> stolen.add(buffer.stealer().steal()));
      setup.check(() -> Ledger.eachOnceInOrder(pushed ? 0x123 : 0x1, stolen, Buffers.rest(buffer)));
    }

    private void push() {
      pushed = buffer.pushAll(java.util.List.of(new Task(2), new Task(3)));
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.failures(defaults);
    }
  }

  /**
   * Capacity 2, full; pop and push, twice, against a thief of two steals: the buffer goes round.
   */
  public static final class GoingRound implements Scenario {
    private final BufferQueue<Task> buffer = Buffers.holding(0x12, 2);
    private final Taken refused = new Taken();
    private final Taken owned = new Taken();
    private final Taken stolen = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("owner", this::own);
      setup.actor("thief", this::steal);
      setup.check(
          () -> Ledger.eachOnceInOrder(0x1234, refused, owned, stolen, Buffers.rest(buffer)));
    }

    private void own() {
      owned.add(buffer.pop());
      Buffers.push(buffer, 3, refused);
      owned.add(buffer.pop());
      Buffers.push(buffer, 4, refused);
    }

    private void steal() {
      stolen.add(buffer.stealer().steal());
      stolen.add(buffer.stealer().steal());
    }
  }

  /** Capacity 4, full; a thief copies two into a queue of its own, whose slots are filled again. */
  public static final class Half implements Scenario {
    private final BufferQueue<Task> buffer = Buffers.holding(0x1234, 4);
    private final BufferQueue<Task> thiefs = new BufferQueue<>(2);
    private final Taken stolen = new Taken();
    private boolean pushed;

    @Override
    public void define(Setup setup) {
      setup.actor("owner", this::push);
      setup.actor("thief", this::steal);
      setup.check(
          () -> Ledger.eachOnceInOrder(pushed ? 0x123456 : 0x1234, stolen, Buffers.rest(buffer)));
    }

    private void push() {
      pushed = buffer.pushAll(java.util.List.of(new Task(5), new Task(6)));
    }

    private void steal() {
      stolen.add(buffer.stealer().stealInto(thiefs));
      stolen.drain(thiefs::pop);
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.failures(defaults);
    }
  }

  /**
   * Capacity 2, full; the owner pops twice, and so clears slots that a thief may be copying, while
   * two thieves steal.
   */
  public static final class Clear implements Scenario {
    private final BufferQueue<Task> buffer = Buffers.holding(0x12, 2);
    private final Taken owned = new Taken();
    private final Taken first = new Taken();
    private final Taken second = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("owner", this::own);
      setup.actor("first", () -> first.add(buffer.stealer().steal()));
      setup.actor("second", () -> second.add(buffer.stealer().steal()));
      setup.check(() -> Ledger.eachOnceInOrder(0x12, owned, first, second, Buffers.rest(buffer)));
    }

    private void own() {
      owned.add(buffer.pop());
      owned.add(buffer.pop());
    }
  }
}
