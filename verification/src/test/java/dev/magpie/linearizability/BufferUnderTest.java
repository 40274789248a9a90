package dev.magpie.linearizability;

import dev.magpie.linearizability.BufferCalls.Counted;
import dev.magpie.linearizability.BufferCalls.Drained;
import dev.magpie.linearizability.BufferCalls.Pushed;
import dev.magpie.linearizability.BufferCalls.PushedOver;
import dev.magpie.linearizability.BufferCalls.Sized;
import dev.magpie.linearizability.BufferCalls.StolenHalf;
import dev.magpie.linearizability.BufferCalls.Taken;
import dev.magpie.queue.NodeList;
import dev.magpie.queue.buffer.BufferQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A buffer with its owner and thieves, whose calls report what they did, and which knows what it
 * held at the start. Method names begin with the thread that calls them.
 */
public abstract class BufferUnderTest implements Supplier<BufferState> {

  /** The smallest queue of a thief. */
  private static final int ROOM = 2;

  private final BufferQueue<NumberedNode> buffer;
  private final BufferState initial;

  BufferUnderTest(int startIndex, BufferState initial) {
    this.initial = initial;
    buffer = new BufferQueue<>(initial.capacity(), startIndex);
    if (!buffer.pushAll(nodes(initial.tasks()))) {
      throw new IllegalArgumentException(initial + ": does not fit");
    }
    buffer.handOver();
  }

  private static List<NumberedNode> nodes(List<Integer> numbers) {
    return numbers.stream().map(NumberedNode::new).toList();
  }

  @Override
  public final BufferState get() {
    return initial;
  }

  public final Pushed ownerTryPush(int task) {
    return new Pushed(List.of(task), buffer.tryPush(new NumberedNode(task)));
  }

  public final PushedOver ownerPush(int task) {
    NodeList<NumberedNode> overflow = new NodeList<>();
    buffer.push(new NumberedNode(task), overflow);
    return new PushedOver(task, NumberedNode.drain(overflow::steal));
  }

  public final Pushed ownerPushAll(int task, int next) {
    List<Integer> tasks = List.of(task, next);
    return new Pushed(tasks, buffer.pushAll(nodes(tasks)));
  }

  public final Taken ownerPop() {
    return new Taken(NumberedNode.number(buffer.pop()));
  }

  public final Sized ownerSize() {
    return new Sized(buffer.size(), buffer.remaining());
  }

  public final Taken thiefSteal() {
    return new Taken(NumberedNode.number(buffer.stealer().steal()));
  }

  public final StolenHalf thiefStealInto() {
    BufferQueue<NumberedNode> own = new BufferQueue<>(ROOM);
    List<Integer> tasks = new ArrayList<>();
    Integer first = NumberedNode.number(buffer.stealer().stealInto(own));
    if (first != null) {
      tasks.add(first);
      tasks.addAll(NumberedNode.drain(own::pop));
    }
    return new StolenHalf(ROOM, tasks);
  }

  public final Counted thiefCount() {
    return new Counted(buffer.stealer().size());
  }

  /** What is left when all calls have returned. */
  public final Drained drain() {
    return new Drained(NumberedNode.drain(buffer.stealer()::steal));
  }

  /** The smallest buffer, full: every push overflows or meets a thief. */
  public static final class Full2 extends BufferUnderTest {
    /** Called by Lincheck; the tail wraps at the first push. */
    public Full2() {
      super(-2, new BufferState(2, List.of(1, 2), 0));
    }
  }

  /** A buffer of which a thief takes two, with room for one. */
  public static final class Filled4 extends BufferUnderTest {
    /** Called by Lincheck; the indices change sign with the third task. */
    public Filled4() {
      super(Integer.MAX_VALUE - 1, new BufferState(4, List.of(1, 2, 3), 0));
    }
  }
}
