package dev.magpie.linearizability;

import dev.magpie.linearizability.DequeCalls.Counted;
import dev.magpie.linearizability.DequeCalls.Drained;
import dev.magpie.linearizability.DequeCalls.Popped;
import dev.magpie.linearizability.DequeCalls.Pushed;
import dev.magpie.linearizability.DequeCalls.Sized;
import dev.magpie.linearizability.DequeCalls.Stolen;
import dev.magpie.linearizability.DequeCalls.StolenInto;
import dev.magpie.queue.deque.DequeQueue;
import dev.magpie.queue.deque.Flavour;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Deque 0 and its owner, and two thieves with deques 1 and 2 of their own, all of two slots at
 * first. Method names begin with the thread that calls them.
 */
public abstract class DequeWithThieves implements Supplier<DequesState> {

  private final DequesState initial;

  // Not a list: Lincheck follows the code of collections.
  private final DequeQueue<Integer> deque0;
  private final DequeQueue<Integer> deque1;
  private final DequeQueue<Integer> deque2;

  DequeWithThieves(Flavour flavour, long startIndex, List<Integer> tasks) {
    initial = new DequesState(flavour, List.of(tasks, List.of(), List.of()), 0);
    deque0 = filled(flavour, startIndex, tasks);
    deque1 = filled(flavour, startIndex, List.of());
    deque2 = filled(flavour, startIndex, List.of());
  }

  private static DequeQueue<Integer> filled(Flavour flavour, long startIndex, List<Integer> tasks) {
    DequeQueue<Integer> deque = new DequeQueue<>(flavour, 2, startIndex);
    if (!deque.pushAll(tasks)) {
      throw new IllegalArgumentException(tasks + ": do not fit");
    }
    deque.handOver();
    return deque;
  }

  @Override
  public final DequesState get() {
    return initial;
  }

  public final Pushed ownerPush(int task) {
    return push(List.of(task), deque0.tryPush(task));
  }

  public final Pushed ownerPushAll(int task, int next) {
    return push(List.of(task, next), deque0.pushAll(List.of(task, next)));
  }

  private static Pushed push(List<Integer> tasks, boolean accepted) {
    if (!accepted) {
      throw new IllegalStateException("no room for " + tasks);
    }
    return new Pushed(0, tasks);
  }

  public final Popped ownerPop() {
    return new Popped(0, deque0.pop());
  }

  public final Sized ownerSize() {
    return new Sized(0, deque0.size());
  }

  public final Stolen thief1Steal() {
    return new Stolen(deque0.stealer().steal());
  }

  public final StolenInto thief1StealInto() {
    return new StolenInto(1, deque0.stealer().stealInto(deque1));
  }

  public final Popped thief1Pop() {
    return new Popped(1, deque1.pop());
  }

  public final Counted thief1Count() {
    return new Counted(deque0.stealer().size());
  }

  public final Stolen thief2Steal() {
    return new Stolen(deque0.stealer().steal());
  }

  public final StolenInto thief2StealInto() {
    return new StolenInto(2, deque0.stealer().stealInto(deque2));
  }

  public final Popped thief2Pop() {
    return new Popped(2, deque2.pop());
  }

  /** What is left when all calls have returned. */
  public final Drained drain() {
    return new Drained(List.of(drained(deque0), drained(deque1), drained(deque2)));
  }

  private static List<Integer> drained(DequeQueue<Integer> deque) {
    List<Integer> tasks = new ArrayList<>();
    for (Integer task; (task = deque.stealer().steal()) != null; ) {
      tasks.add(task);
    }
    return tasks;
  }

  /** A LIFO deque of three tasks in four slots, of which a thief takes two. */
  public static final class Lifo3 extends DequeWithThieves {
    /** Called by Lincheck; the indices change sign with the third task. */
    public Lifo3() {
      super(Flavour.LIFO, Long.MAX_VALUE - 1, List.of(1, 2, 3));
    }
  }

  /** A FIFO deque of four tasks, of which a thief takes two at once. */
  public static final class Fifo4 extends DequeWithThieves {
    /** Called by Lincheck; the indices change sign with the third task. */
    public Fifo4() {
      super(Flavour.FIFO, Long.MAX_VALUE - 1, List.of(1, 2, 3, 4));
    }
  }
}
