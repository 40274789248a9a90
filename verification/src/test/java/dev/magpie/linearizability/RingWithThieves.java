package dev.magpie.linearizability;

import dev.magpie.linearizability.RingCalls.Popped;
import dev.magpie.linearizability.RingCalls.Pushed;
import dev.magpie.linearizability.RingCalls.PushedAll;
import dev.magpie.linearizability.RingCalls.Remained;
import dev.magpie.linearizability.RingCalls.Sized;
import dev.magpie.linearizability.RingCalls.TriedPush;
import dev.magpie.linearizability.StealCalls.Counted;
import dev.magpie.linearizability.StealCalls.Stolen;
import dev.magpie.linearizability.StealCalls.StolenInto;
import java.util.List;

/**
 * Ring 0 and its owner, and two thieves with rings 1 and 2 of their own. Method names begin with
 * the thread that calls them.
 */
public abstract class RingWithThieves extends RingsUnderTest {

  RingWithThieves(int capacity, int startIndex, List<Integer> tasks) {
    super(
        startIndex,
        RingState.of(capacity, tasks),
        RingState.of(2, List.of()),
        RingState.of(2, List.of()));
  }

  public final TriedPush ownerTryPush(int task) {
    return tryPush(ring0, task);
  }

  public final Pushed ownerPush(int task) {
    return push(ring0, task);
  }

  public final PushedAll ownerPushAll(int task, int next) {
    return pushAll(ring0, task, next);
  }

  public final Popped ownerPop() {
    return pop(ring0);
  }

  public final Sized ownerSize() {
    return size(ring0);
  }

  public final Remained ownerRemaining() {
    return remaining(ring0);
  }

  public final Stolen thief1Steal() {
    return steal(ring0);
  }

  public final StolenInto thief1StealInto() {
    return stealInto(ring0, ring1);
  }

  public final Popped thief1Pop() {
    return pop(ring1);
  }

  public final Counted thief1Count() {
    return count(ring0);
  }

  public final Stolen thief2Steal() {
    return steal(ring0);
  }

  public final StolenInto thief2StealInto() {
    return stealInto(ring0, ring2);
  }

  public final Popped thief2Pop() {
    return pop(ring2);
  }

  /** The smallest ring, full: every push overflows or meets a thief. */
  public static final class Full2 extends RingWithThieves {
    /** Called by Lincheck; the tail wraps at the first push. */
    public Full2() {
      super(2, -2, List.of(1, 2));
    }
  }

  /** The smallest ring, empty. */
  public static final class Empty2 extends RingWithThieves {
    /** Called by Lincheck; the indices change sign at the second push. */
    public Empty2() {
      super(2, Integer.MAX_VALUE - 1, List.of());
    }
  }

  /** A ring of which a thief takes two, full. */
  public static final class Full4 extends RingWithThieves {
    /** Called by Lincheck; the head wraps at the third task taken. */
    public Full4() {
      super(4, -3, List.of(1, 2, 3, 4));
    }
  }

  /** A ring of which a thief takes two, with room for one. */
  public static final class Filled4 extends RingWithThieves {
    /** Called by Lincheck; the indices change sign with the third task. */
    public Filled4() {
      super(4, Integer.MAX_VALUE - 1, List.of(1, 2, 3));
    }
  }
}
