package dev.magpie.linearizability;

import dev.magpie.linearizability.NodeListCalls.Drained;
import dev.magpie.linearizability.NodeListCalls.Emptied;
import dev.magpie.linearizability.NodeListCalls.Pushed;
import dev.magpie.linearizability.NodeListCalls.Taken;
import dev.magpie.queue.Batch;
import dev.magpie.queue.NodeList;
import dev.magpie.queue.buffer.BufferQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A node list whose calls report what they did, and which knows what it held at the start. */
public abstract class NodeListUnderTest implements Supplier<NodeListState> {

  /** The smallest buffer. */
  private static final int ROOM = 2;

  private final NodeList<NumberedNode> list = new NodeList<>();
  private final NodeListState initial;

  NodeListUnderTest(List<Integer> tasks) {
    initial = NodeListState.of(tasks);
    list.pushBatch(batch(tasks));
  }

  private static Batch<NumberedNode> batch(List<Integer> numbers) {
    Batch<NumberedNode> batch = new Batch<>();
    for (int number : numbers) {
      batch.add(new NumberedNode(number));
    }
    return batch;
  }

  @Override
  public final NodeListState get() {
    return initial;
  }

  public final Pushed anyPush(int task) {
    list.push(new NumberedNode(task));
    return new Pushed(List.of(task));
  }

  public final Pushed anyPushBatch(int task, int next) {
    List<Integer> tasks = List.of(task, next);
    list.pushBatch(batch(tasks));
    return new Pushed(tasks);
  }

  public final Taken anySteal() {
    Integer task = NumberedNode.number(list.steal());
    return new Taken(1, task == null ? List.of() : List.of(task));
  }

  public final Taken anyStealBatch() {
    BufferQueue<NumberedNode> own = new BufferQueue<>(ROOM);
    List<Integer> tasks = new ArrayList<>(ROOM + 1);
    Integer first = NumberedNode.number(list.stealBatchAndPop(own));
    if (first != null) {
      tasks.add(first);
      tasks.addAll(NumberedNode.drain(own::pop));
    }
    return new Taken(ROOM + 1, tasks);
  }

  public final Emptied anyIsEmpty() {
    return new Emptied(list.isEmpty());
  }

  /** What is left when all calls have returned. */
  public final Drained drain() {
    return new Drained(NumberedNode.drain(list::steal));
  }

  /** Takers are at the heels of producers. */
  public static final class Empty extends NodeListUnderTest {
    /** Called by Lincheck. */
    public Empty() {
      super(List.of());
    }
  }

  /** Enough for a cache that is left to the next consumer. */
  public static final class WithThree extends NodeListUnderTest {
    /** Called by Lincheck. */
    public WithThree() {
      super(List.of(1, 2, 3));
    }
  }
}
