package dev.magpie.scenarios.buffer;

import dev.magpie.explorer.Options;
import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.queue.buffer.BufferQueue;
import dev.magpie.scenarios.Ledger;
import dev.magpie.scenarios.Spurious;
import dev.magpie.scenarios.Taken;
import dev.magpie.scenarios.Task;

/** Steals into buffers that are stolen from: who takes a stolen task sees it as it was pushed. */
public final class BufferChain {
  private BufferChain() {}

  /**
   * The source, of capacity 4, holds three tasks; a thief takes one and moves one into its own
   * buffer, of capacity 2, from which a second thief steals. Any CAS may fail spuriously once.
   */
  public static final class Transfer implements Scenario {
    private final BufferQueue<Task> source = Buffers.holding(0x123, 4);
    private final BufferQueue<Task> middle = new BufferQueue<>(2);
    private final Taken first = new Taken();
    private final Taken second = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("first", () -> first.add(source.stealer().stealInto(middle)));
      setup.actor("second", () -> second.add(middle.stealer().steal()));
      setup.check(
          () ->
              Ledger.eachOnceInOrder(
                  0x123, first, second, Buffers.rest(source), Buffers.rest(middle)));
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.failures(defaults);
    }
  }

  /** The same with the owner of the source, which pushes a fourth task and pops. */
  public static final class ThreeInARow implements Scenario {
    private final BufferQueue<Task> source = Buffers.holding(0x123, 4);
    private final BufferQueue<Task> middle = new BufferQueue<>(2);
    private final Taken owned = new Taken();
    private final Taken first = new Taken();
    private final Taken second = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("owner", this::own);
      setup.actor("first", () -> first.add(source.stealer().stealInto(middle)));
      setup.actor("second", () -> second.add(middle.stealer().steal()));
      setup.check(
          () ->
              Ledger.eachOnceInOrder(
                  0x1234, owned, first, second, Buffers.rest(source), Buffers.rest(middle)));
    }

    private void own() {
      source.tryPush(new Task(4));
      owned.add(source.pop());
    }
  }

  /**
   * Edge buffer.destination: capacity 2, full; its owner pops one task and steals two from a second
   * buffer with three, while another thief copies out of the first.
   */
  public static final class Destination implements Scenario {
    private final BufferQueue<Task> source = Buffers.holding(0x9AB, 4);
    private final BufferQueue<Task> own = Buffers.holding(0x12, 2);
    private final Taken owned = new Taken();
    private final Taken stolen = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("owner", this::own);
      setup.actor("thief", () -> stolen.add(own.stealer().steal()));
      setup.check(
          () ->
              Ledger.eachOnceInOrder(
                  0x129AB, owned, stolen, Buffers.rest(source), Buffers.rest(own)));
    }

    private void own() {
      owned.add(own.pop());
      owned.add(source.stealer().stealInto(own));
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.failures(defaults);
    }
  }

  /** Capacities 4, three tasks each; each owner steals two from the other, and pops. */
  public static final class Crosswise implements Scenario {
    private final BufferQueue<Task> left = Buffers.holding(0x123, 4);
    private final BufferQueue<Task> right = Buffers.holding(0x9AB, 4);
    private final Taken byLeft = new Taken();
    private final Taken byRight = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("left", () -> stealAndPop(left, right, byLeft));
      setup.actor("right", () -> stealAndPop(right, left, byRight));
      setup.check(
          () ->
              Ledger.eachOnce(0x1239AB, byLeft, byRight, Buffers.rest(left), Buffers.rest(right)));
    }

    private static void stealAndPop(BufferQueue<Task> own, BufferQueue<Task> peer, Taken taken) {
      taken.add(peer.stealer().stealInto(own));
      taken.add(own.pop());
    }
  }
}
