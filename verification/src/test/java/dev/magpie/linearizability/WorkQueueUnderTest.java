package dev.magpie.linearizability;

import static dev.magpie.linearizability.Step.done;
import static dev.magpie.linearizability.Step.doneIf;

import dev.magpie.pool.WorkQueue;
import dev.magpie.pool.WorkQueue.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A work queue whose calls report what they did, and what they are allowed to do. */
public final class WorkQueueUnderTest implements Supplier<WorkQueueUnderTest.State> {

  /** What a work queue is to its users: what it holds, the oldest first, and whether it is open. */
  record State(List<Integer> tasks, boolean closed) {
    State with(int task) {
      List<Integer> all = new ArrayList<>(tasks);
      all.add(task);
      return new State(all, closed);
    }

    State rest() {
      return new State(tasks.subList(1, tasks.size()), closed);
    }
  }

  /** Is on at each look, so that a wait with a limit ends after a park or two. */
  private static final class Ticks {
    private static final ThreadLocal<int[]> TIME = ThreadLocal.withInitial(() -> new int[1]);

    static long next() {
      return TIME.get()[0]++;
    }
  }

  private final WorkQueue<Integer> queue = new WorkQueue<>(Ticks::next);

  @Override
  public State get() {
    return new State(List.of(), false);
  }

  public Submitted submit(int task) {
    try {
      queue.submit(task);
      return new Submitted(task, true);
    } catch (RejectedExecutionException closed) {
      return new Submitted(task, false);
    }
  }

  public Received tryReceive() {
    return new Received(task(queue.tryReceive()));
  }

  public Received receiveInTime() throws InterruptedException {
    return new Received(task(queue.receive(2, TimeUnit.NANOSECONDS)));
  }

  public Waited receive() throws InterruptedException {
    return new Waited(task(queue.receive()));
  }

  public Closed close() {
    queue.close();
    return new Closed();
  }

  /** What is left when all calls have returned. */
  public Drained drain() {
    List<Integer> left = new ArrayList<>();
    for (Integer task; (task = task(queue.tryReceive())) != null; ) {
      left.add(task);
    }
    return new Drained(left, queue.isClosed());
  }

  private static @Nullable Integer task(@Nullable Entry<Integer> entry) {
    return entry == null ? null : entry.task();
  }

  /** Accepted at one instant, and in the queue at a later one. */
  record Submitted(int task, boolean accepted) implements Step<State> {
    @Override
    public List<Outcome<State>> from(State state) {
      if (!accepted) {
        return doneIf(state.closed(), state);
      }
      return state.closed() ? List.of() : Step.then(state, new Queued(task));
    }
  }

  private record Queued(int task) implements Step<State> {
    @Override
    public List<Outcome<State>> from(State state) {
      return done(state.with(task));
    }
  }

  /** Without a task only if there was none at some instant. */
  record Received(@Nullable Integer task) implements Step<State> {
    @Override
    public List<Outcome<State>> from(State state) {
      if (task == null) {
        return doneIf(state.tasks().isEmpty(), state);
      }
      boolean oldest = !state.tasks().isEmpty() && state.tasks().get(0).equals(task);
      return oldest ? done(state.rest()) : List.of();
    }
  }

  /** Without a task only if the queue is closed and empty, for good. */
  record Waited(@Nullable Integer task) implements Step<State> {
    @Override
    public List<Outcome<State>> from(State state) {
      return task == null && !state.closed() ? List.of() : new Received(task).from(state);
    }
  }

  record Closed() implements Step<State> {
    @Override
    public List<Outcome<State>> from(State state) {
      return done(new State(state.tasks(), true));
    }
  }

  record Drained(List<Integer> left, boolean closed) implements Step<State> {
    @Override
    public List<Outcome<State>> from(State state) {
      return doneIf(left.equals(state.tasks()) && closed == state.closed(), state);
    }
  }
}
