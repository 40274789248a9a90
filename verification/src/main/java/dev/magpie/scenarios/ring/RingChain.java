package dev.magpie.scenarios.ring;

import dev.magpie.explorer.Options;
import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.queue.ring.RingQueue;
import dev.magpie.scenarios.Ledger;
import dev.magpie.scenarios.Spurious;
import dev.magpie.scenarios.Taken;
import dev.magpie.scenarios.Task;

/** Steals into rings that are stolen from: who takes a stolen task sees it as it was pushed. */
public final class RingChain {
  private RingChain() {}

  /**
   * The source, of capacity 4, holds three tasks; a thief takes one and moves one into its own
   * ring, of capacity 2, from which a second thief steals. Any CAS may fail spuriously once.
   */
  public static final class Transfer implements Scenario {
    private final RingQueue<Task> source = Rings.holding(0x123, 4);
    private final RingQueue<Task> middle = new RingQueue<>(2);
    private final Taken first = new Taken();
    private final Taken second = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("first", () -> first.add(source.stealer().stealInto(middle)));
      setup.actor("second", () -> second.add(middle.stealer().steal()));
      setup.check(
          () ->
              Ledger.eachOnceInOrder(0x123, first, second, Rings.rest(source), Rings.rest(middle)));
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.failures(defaults);
    }
  }

  /** The same with the owner of the source, which pushes a fourth task and pops. */
  public static final class ThreeInARow implements Scenario {
    private final RingQueue<Task> source = Rings.holding(0x123, 4);
    private final RingQueue<Task> middle = new RingQueue<>(2);
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
                  0x1234, owned, first, second, Rings.rest(source), Rings.rest(middle)));
    }

    private void own() {
      source.tryPush(new Task(4));
      owned.add(source.pop());
    }
  }

  /**
   * Edge ring.destination: capacity 2, full; its owner pops one task and steals two from a second
   * ring with three, while another thief copies out of the first.
   */
  public static final class Destination implements Scenario {
    private final RingQueue<Task> source = Rings.holding(0x9AB, 4);
    private final RingQueue<Task> own = Rings.holding(0x12, 2);
    private final Taken owned = new Taken();
    private final Taken stolen = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("owner", this::own);
      setup.actor("thief", () -> stolen.add(own.stealer().steal()));
      setup.check(
          () ->
              Ledger.eachOnceInOrder(0x129AB, owned, stolen, Rings.rest(source), Rings.rest(own)));
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
    private final RingQueue<Task> left = Rings.holding(0x123, 4);
    private final RingQueue<Task> right = Rings.holding(0x9AB, 4);
    private final Taken byLeft = new Taken();
    private final Taken byRight = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("left", () -> stealAndPop(left, right, byLeft));
      setup.actor("right", () -> stealAndPop(right, left, byRight));
      setup.check(
          () -> Ledger.eachOnce(0x1239AB, byLeft, byRight, Rings.rest(left), Rings.rest(right)));
    }

    private static void stealAndPop(RingQueue<Task> own, RingQueue<Task> peer, Taken taken) {
      taken.add(peer.stealer().stealInto(own));
      taken.add(own.pop());
    }
  }

  /**
   * Capacity 4, three tasks: a thief moves two into its own ring, of capacity 2, while its owner
   * pushes and pops and a second thief steals from where they are moved. Any CAS may fail
   * spuriously once.
   */
  public static final class Batch implements Scenario {
    private final RingQueue<Task> source = Rings.holding(0x123, 4);
    private final RingQueue<Task> middle = new RingQueue<>(2);
    private final Taken owned = new Taken();
    private final Taken stolen = new Taken();
    private int moved;

    @Override
    public void define(Setup setup) {
      setup.actor("owner", this::own);
      setup.actor("first", () -> moved = source.stealer().stealBatch(middle));
      setup.actor("second", () -> stolen.add(middle.stealer().steal()));
      setup.check(() -> Ledger.require(moved == 1 || moved == 2, "moved " + moved));
      setup.check(
          () ->
              Ledger.eachOnceInOrder(
                  0x1234, owned, stolen, Rings.rest(source), Rings.rest(middle)));
    }

    private void own() {
      source.tryPush(new Task(4));
      owned.add(source.pop());
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.failures(defaults);
    }
  }
}
