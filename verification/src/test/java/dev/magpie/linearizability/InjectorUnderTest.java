package dev.magpie.linearizability;

import dev.magpie.linearizability.InjectorCalls.Counted;
import dev.magpie.linearizability.InjectorCalls.Drained;
import dev.magpie.linearizability.InjectorCalls.Emptied;
import dev.magpie.linearizability.InjectorCalls.Pushed;
import dev.magpie.linearizability.InjectorCalls.Stolen;
import dev.magpie.linearizability.InjectorCalls.StolenBatch;
import dev.magpie.queue.Injector;
import dev.magpie.queue.ring.RingQueue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Supplier;

/** An injector whose calls report what they did, and which knows what it held at the start. */
public abstract class InjectorUnderTest implements Supplier<InjectorState> {

  /** The smallest ring. */
  private static final int ROOM = 2;

  private final Injector<Integer> injector = new Injector<>();
  private final InjectorState initial;

  InjectorUnderTest(int slotsUsed, InjectorState initial) {
    this.initial = initial;
    for (int i = 0; i < slotsUsed; i++) {
      injector.push(0);
      injector.steal();
    }
    initial.tasks().forEach(injector::push);
  }

  @Override
  public final InjectorState get() {
    return initial;
  }

  public final Pushed anyPush(int task) {
    injector.push(task);
    return new Pushed(List.of(task));
  }

  public final Pushed anyPushBatch(int task, int next) {
    Queue<Integer> batch = new ArrayDeque<>(2);
    batch.add(task);
    batch.add(next);
    injector.pushBatch(batch);
    return new Pushed(List.of(task, next));
  }

  public final Stolen anySteal() {
    return new Stolen(injector.steal());
  }

  public final StolenBatch anyStealBatch() {
    RingQueue<Integer> own = new RingQueue<>(ROOM);
    List<Integer> tasks = new ArrayList<>(ROOM + 1);
    for (Integer task = injector.stealBatchAndPop(own); task != null; task = own.pop()) {
      tasks.add(task);
    }
    return new StolenBatch(ROOM, tasks);
  }

  public final Counted anySize() {
    return new Counted(injector.size());
  }

  public final Emptied anyIsEmpty() {
    return new Emptied(injector.isEmpty());
  }

  /** What is left when all calls have returned. */
  public final Drained drain() {
    List<Integer> tasks = new ArrayList<>();
    for (Integer task; (task = injector.steal()) != null; ) {
      tasks.add(task);
    }
    return new Drained(tasks);
  }

  /** Takers are at the heels of producers, who must look for other slots. */
  public static final class Empty extends InjectorUnderTest {
    /** Called by Lincheck. */
    public Empty() {
      super(0, InjectorState.of(false, List.of()));
    }
  }

  /** Batches of two. */
  public static final class WithThree extends InjectorUnderTest {
    /** Called by Lincheck. */
    public WithThree() {
      super(0, InjectorState.of(false, List.of(1, 2, 3)));
    }
  }

  /** Producers and takers cross from the first block to the second. */
  public static final class AtTheEndOfABlock extends InjectorUnderTest {
    /** One slot of the block is left. */
    private static final int SLOTS_USED = 63;

    /** Called by Lincheck. */
    public AtTheEndOfABlock() {
      super(SLOTS_USED, InjectorState.of(true, List.of()));
    }
  }

  /** The tail is in the second block, the head in the first. */
  public static final class AcrossBlocks extends InjectorUnderTest {
    /** Two slots of the block are left. */
    private static final int SLOTS_USED = 62;

    /** Called by Lincheck. */
    public AcrossBlocks() {
      super(SLOTS_USED, InjectorState.of(true, List.of(1, 2, 3)));
    }
  }
}
