package dev.magpie.linearizability;

import dev.magpie.linearizability.RingCalls.Popped;
import dev.magpie.linearizability.RingCalls.Remained;
import dev.magpie.linearizability.RingCalls.TriedPush;
import dev.magpie.linearizability.StealCalls.Stolen;
import dev.magpie.linearizability.StealCalls.StolenInto;
import java.util.List;

/**
 * The owner of ring 0; the middle, who owns ring 1 and steals from ring 0 into it; and a thief who
 * steals from ring 1, into ring 2. Method names begin with the thread that calls them.
 */
public abstract class ChainedRings extends RingsUnderTest {

  ChainedRings(int startIndex, RingState source, RingState middle) {
    super(startIndex, source, middle, RingState.of(2, List.of()));
  }

  public final TriedPush ownerTryPush(int task) {
    return tryPush(ring0, task);
  }

  public final Popped ownerPop() {
    return pop(ring0);
  }

  public final StolenInto middleStealInto() {
    return stealInto(ring0, ring1);
  }

  public final TriedPush middleTryPush(int task) {
    return tryPush(ring1, task);
  }

  public final Popped middlePop() {
    return pop(ring1);
  }

  public final Remained middleRemaining() {
    return remaining(ring1);
  }

  public final Stolen thiefSteal() {
    return steal(ring1);
  }

  public final StolenInto thiefStealInto() {
    return stealInto(ring1, ring2);
  }

  /** The middle ring is full until a thief takes one of its two tasks. */
  public static final class Of2 extends ChainedRings {
    /** Called by Lincheck. */
    public Of2() {
      super(-2, RingState.of(4, List.of(1, 2, 3, 4)), RingState.of(2, List.of(5, 6)));
    }
  }

  /**
   * The thief takes two of the four tasks of the middle ring, which leaves no room until the end.
   */
  public static final class Of4 extends ChainedRings {
    /** Called by Lincheck. */
    public Of4() {
      super(
          Integer.MAX_VALUE - 4,
          RingState.of(4, List.of(1, 2, 3, 4)),
          RingState.of(4, List.of(5, 6, 7, 8)));
    }
  }

  /** There is room for one task in the middle ring, while a thief takes two. */
  public static final class Of4WithRoom extends ChainedRings {
    /** Called by Lincheck. */
    public Of4WithRoom() {
      super(-3, RingState.of(4, List.of(1, 2, 3, 4)), RingState.of(4, List.of(5, 6, 7)));
    }
  }
}
