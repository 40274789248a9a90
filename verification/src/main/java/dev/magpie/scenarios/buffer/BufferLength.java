package dev.magpie.scenarios.buffer;

import dev.magpie.explorer.Options;
import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.queue.buffer.BufferQueue;
import dev.magpie.scenarios.Ledger;
import dev.magpie.scenarios.Spurious;
import dev.magpie.scenarios.Taken;
import dev.magpie.scenarios.Task;

/**
 * Edge buffer.length: a buffer that is never empty is never found so, and no size is out of bounds.
 */
public final class BufferLength {
  private BufferLength() {}

  /** Capacity 2 with one task; a push and a pop, while another thread asks for the size twice. */
  public static final class Pop implements Scenario {
    private final BufferQueue<Task> buffer = Buffers.holding(0x1, 2);
    private final Taken owned = new Taken();
    private int size;
    private int sizeLater;

    @Override
    public void define(Setup setup) {
      setup.actor("owner", this::own);
      setup.actor("observer", this::observe);
      setup.check(() -> Ledger.require(size == 1 || size == 2, "first size out of bounds"));
      setup.check(() -> Ledger.require(sizeLater == 1 || sizeLater == 2, "size out of bounds"));
      setup.check(() -> Ledger.eachOnceInOrder(0x12, owned, Buffers.rest(buffer)));
    }

    private void own() {
      buffer.tryPush(new Task(2));
      owned.add(buffer.pop());
    }

    private void observe() {
      size = buffer.stealer().size();
      sizeLater = buffer.stealer().size();
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.failures(defaults);
    }
  }

  /** The same with a thief in the observer's place, which finds a task. */
  public static final class PopAndSteal implements Scenario {
    private final BufferQueue<Task> buffer = Buffers.holding(0x1, 2);
    private final Taken owned = new Taken();
    private final Taken stolen = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("owner", this::own);
      setup.actor("thief", () -> stolen.add(buffer.stealer().steal()));
      setup.check(() -> Ledger.require(stolen.count() == 1, "seen empty, which it never was"));
      setup.check(() -> Ledger.eachOnceInOrder(0x12, owned, stolen, Buffers.rest(buffer)));
    }

    private void own() {
      buffer.tryPush(new Task(2));
      owned.add(buffer.pop());
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.failures(defaults);
    }
  }

  /**
   * Capacity 2 with one task; a push, while a thief that has seen both tasks takes one, and a third
   * thread asks for the size.
   */
  public static final class Claim implements Scenario {
    private final BufferQueue<Task> buffer = Buffers.holding(0x1, 2);
    private final Taken stolen = new Taken();
    private int size;

    @Override
    public void define(Setup setup) {
      setup.actor("owner", () -> buffer.tryPush(new Task(2)));
      setup.actor("thief", this::stealOneOfTwo);
      setup.actor("observer", () -> size = buffer.stealer().size());
      setup.check(() -> Ledger.require(size == 1 || size == 2, "seen empty, which it never was"));
      setup.check(() -> Ledger.eachOnceInOrder(0x12, stolen, Buffers.rest(buffer)));
    }

    private void stealOneOfTwo() {
      if (buffer.stealer().size() == 2) {
        stolen.add(buffer.stealer().steal());
      }
    }
  }

  /**
   * Capacity 2, full; the owner asks for the size twice and then pops, while a thief steals twice.
   * The size only falls, and if it is 0 nothing is popped.
   */
  public static final class OfOwner implements Scenario {
    private final BufferQueue<Task> buffer = Buffers.holding(0x12, 2);
    private final Taken owned = new Taken();
    private final Taken stolen = new Taken();
    private int size;
    private int sizeLater;

    @Override
    public void define(Setup setup) {
      setup.actor("owner", this::own);
      setup.actor("thief", this::steal);
      setup.check(() -> Ledger.require(size <= 2 && sizeLater <= size, "more than before"));
      setup.check(() -> Ledger.require(sizeLater >= owned.count(), "popped from an empty queue"));
      setup.check(() -> Ledger.eachOnceInOrder(0x12, owned, stolen, Buffers.rest(buffer)));
    }

    private void own() {
      size = buffer.size();
      sizeLater = buffer.size();
      owned.add(buffer.pop());
    }

    private void steal() {
      stolen.add(buffer.stealer().steal());
      stolen.add(buffer.stealer().steal());
    }
  }
}
