package dev.magpie.pool;

import dev.magpie.pool.protocol.Patience;
import dev.magpie.pool.protocol.Sleepers;
import dev.magpie.pool.protocol.WorkCount;
import dev.magpie.queue.Injector;
import java.util.Objects;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * An unbounded FIFO queue of numbered tasks for threads of the user's own: any thread submits, any
 * thread receives, and who receives may wait for a task. Closing it ends the waits.
 *
 * <p>Any thread may call any method. {@link #submit}, {@link #tryReceive} and {@link #close} are
 * lock-free; {@code receive} blocks while there is no task. What a thread did before it submitted a
 * task happens before the task is received. Each task is received once; one that was accepted is
 * never lost, whoever closes the queue meanwhile. The tasks of one submitter come out in the order
 * in which it submitted them.
 *
 * <p>After the work queue of the fourth seed, which has a channel of crossbeam in this place. Here
 * it is an {@link Injector} and an event on which receivers sleep; ids belong to the queue, where
 * each clone of the seed's queue begins at 0 again; and who receives by {@code receive} tells a
 * closed queue from an empty one.
 *
 * @param <T> the tasks; never null
 */
public final class WorkQueue<T> implements AutoCloseable {

  private final Injector<Entry<T>> entries = new Injector<>();
  private final WorkCount count = new WorkCount();
  private final Sleepers receivers = new Sleepers();
  private final LongSupplier clock;

  /** Makes an empty queue. */
  public WorkQueue() {
    this(System::nanoTime);
  }

  /**
   * Makes an empty queue.
   *
   * @param clock the time in nanoseconds, for the waits that have a limit
   */
  public WorkQueue(LongSupplier clock) {
    this.clock = Objects.requireNonNull(clock, "clock");
  }

  /**
   * A task that was received.
   *
   * @param id how many tasks were accepted before it
   * @param task what was submitted
   * @param <T> the tasks
   */
  public record Entry<T>(long id, T task) {}

  /**
   * Adds a task at the tail, and wakes a receiver.
   *
   * @return the task's id: 0 for the first task, 1 for the next, and so on
   * @throws RejectedExecutionException if the queue is closed
   */
  public long submit(T task) {
    Objects.requireNonNull(task, "task");
    long id = count.accept();
    if (id == WorkCount.REFUSED) {
      throw new RejectedExecutionException("task " + task + ": the queue is closed");
    }
    boolean queued = false;
    try {
      entries.push(new Entry<>(id, task));
      queued = true;
    } finally {
      if (!queued) {
        countReceived();
      }
    }
    receivers.wakeOne();
    return id;
  }

  /** Takes the oldest task, or returns null if the queue was empty at some instant of the call. */
  public @Nullable Entry<T> tryReceive() {
    Entry<T> entry = entries.steal();
    if (entry != null) {
      countReceived();
    }
    return entry;
  }

  /** Counts a task out that was accepted; the last one of a closed queue ends all waits. */
  private void countReceived() {
    if (count.receive()) {
      receivers.shutdown();
    }
  }

  /**
   * Takes the oldest task, and waits for one if there is none.
   *
   * @return null if the queue is closed and all its tasks have been received
   * @throws InterruptedException if the thread is interrupted before or while it waits; it has
   *     received no task then
   */
  public @Nullable Entry<T> receive() throws InterruptedException {
    Entry<T> entry = tryReceive();
    return entry == null ? await(Patience.untilInterrupted()) : entry;
  }

  /**
   * Takes the oldest task, and waits for one if there is none, but no longer than the timeout; with
   * 0 or less this is as {@link #tryReceive}.
   *
   * @return null if the time is over, or the queue is closed and all its tasks have been received
   * @throws InterruptedException if the thread is interrupted before or while it waits; it has
   *     received no task then
   */
  public @Nullable Entry<T> receive(long timeout, TimeUnit unit) throws InterruptedException {
    long nanos = unit.toNanos(timeout);
    Entry<T> entry = tryReceive();
    return entry == null && nanos > 0 ? await(Patience.ofNanos(nanos, clock)) : entry;
  }

  private @Nullable Entry<T> await(Patience patience) throws InterruptedException {
    return receivers.await(this::tryReceive, () -> !entries.isEmpty(), patience);
  }

  /**
   * Accepts no more tasks. Those accepted before can still be received; then all receivers that
   * wait, and all that come later, end. Does not wait for that; again does nothing.
   */
  @Override
  public void close() {
    if (count.close()) {
      receivers.shutdown();
    }
  }

  /** Returns true if the queue accepts no more tasks. */
  public boolean isClosed() {
    return count.isClosed();
  }

  /** Returns true if the queue was empty at some instant of the call. */
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /**
   * Returns the number of tasks, an estimate while others submit and receive, as the injector's.
   */
  public long size() {
    return entries.size();
  }

  /** Returns how many tasks were accepted so far. */
  public long submitted() {
    return count.accepted();
  }
}
