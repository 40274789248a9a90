package dev.magpie.linearizability;

import dev.magpie.linearizability.RingCalls.Popped;
import dev.magpie.linearizability.RingCalls.Pushed;
import dev.magpie.linearizability.RingCalls.PushedAll;
import dev.magpie.linearizability.RingCalls.Remained;
import dev.magpie.linearizability.RingCalls.Sized;
import dev.magpie.linearizability.RingCalls.TriedPush;
import dev.magpie.linearizability.StealCalls.Counted;
import dev.magpie.linearizability.StealCalls.Drained;
import dev.magpie.linearizability.StealCalls.Stolen;
import dev.magpie.linearizability.StealCalls.StolenInto;
import dev.magpie.queue.ring.RingQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Three rings whose calls report what they did, and which know what they held at the start. */
public abstract class RingsUnderTest implements Supplier<RingsState> {

  /** A ring and its number. */
  record Numbered(int number, RingQueue<Integer> queue) {}

  final Numbered ring0;
  final Numbered ring1;
  final Numbered ring2;
  private final RingsState initial;

  RingsUnderTest(int startIndex, RingState state0, RingState state1, RingState state2) {
    initial = new RingsState(List.of(state0, state1, state2));
    ring0 = filled(0, state0, startIndex);
    ring1 = filled(1, state1, startIndex);
    ring2 = filled(2, state2, startIndex);
  }

  private static Numbered filled(int number, RingState state, int startIndex) {
    RingQueue<Integer> queue = new RingQueue<>(state.capacity(), startIndex);
    if (!queue.pushAll(state.tasks())) {
      throw new IllegalArgumentException(state + ": does not fit");
    }
    queue.handOver();
    return new Numbered(number, queue);
  }

  @Override
  public final RingsState get() {
    return initial;
  }

  /** What is left when all calls have returned. */
  public final Drained drain() {
    return new Drained(drained(ring0), drained(ring1), drained(ring2));
  }

  private static List<Integer> drained(Numbered ring) {
    List<Integer> tasks = new ArrayList<>();
    for (Integer task; (task = ring.queue.stealer().steal()) != null; ) {
      tasks.add(task);
    }
    return tasks;
  }

  static TriedPush tryPush(Numbered ring, int task) {
    return new TriedPush(ring.number, task, ring.queue.tryPush(task));
  }

  static Pushed push(Numbered ring, int task) {
    Sink sink = new Sink();
    ring.queue.push(task, sink);
    return new Pushed(ring.number, task, sink.tasks());
  }

  static PushedAll pushAll(Numbered ring, int task, int next) {
    List<Integer> tasks = List.of(task, next);
    return new PushedAll(ring.number, tasks, ring.queue.pushAll(tasks));
  }

  static Popped pop(Numbered ring) {
    return new Popped(ring.number, ring.queue.pop());
  }

  static Sized size(Numbered ring) {
    return new Sized(ring.number, ring.queue.size());
  }

  static Remained remaining(Numbered ring) {
    return new Remained(ring.number, ring.queue.remaining());
  }

  static Stolen steal(Numbered ring) {
    return new Stolen(ring.number, ring.queue.stealer().steal());
  }

  static StolenInto stealInto(Numbered ring, Numbered destination) {
    @Nullable Integer task = ring.queue.stealer().stealInto(destination.queue);
    return new StolenInto(ring.number, destination.number, task);
  }

  static Counted count(Numbered ring) {
    return new Counted(ring.number, ring.queue.stealer().size());
  }
}
