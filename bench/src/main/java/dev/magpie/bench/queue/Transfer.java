package dev.magpie.bench.queue;

import java.util.concurrent.atomic.AtomicIntegerArray;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Control;

/**
 * Tasks on their way from producers to consumers through a queue, at most {@value #WINDOW} at a
 * time: unbounded queues would grow without end where producers are the faster ones. Producers take
 * leave to push, and consumers give it back, for {@value #CHUNK} tasks at a time, so that the count
 * costs next to nothing beside the queue.
 */
@State(Scope.Group)
public class Transfer {

  static final int WINDOW = 1024;
  static final int CHUNK = 64;

  private static final int SPINS = 100;
  private static final int PADDING = 32;

  @Param public SharedContender contender;

  /** The tasks that may still be pushed, in the middle of an array to have the cache line alone. */
  private final AtomicIntegerArray leave = new AtomicIntegerArray(2 * PADDING + 1);

  private SharedQueue queue;

  @Setup
  public void create() {
    queue = contender.create(WINDOW);
    leave.set(PADDING, WINDOW);
  }

  /** What a producer alone touches. */
  @State(Scope.Thread)
  public static class Producer {
    private final Task[] tasks = Task.upTo(CHUNK);
    private int left;
  }

  /** What a consumer alone touches. */
  @State(Scope.Thread)
  public static class Consumer {
    private int taken;
  }

  /** Pushes one task, as soon as it may; returns false if the measurement is over before that. */
  boolean produce(Producer producer, Control control) {
    if (producer.left == 0 && !takeLeave(producer, control)) {
      return false;
    }
    producer.left--;
    if (!queue.push(producer.tasks[producer.left])) {
      throw new IllegalStateException(contender + " is full with less than " + WINDOW + " tasks");
    }
    return true;
  }

  private boolean takeLeave(Producer producer, Control control) {
    for (int attempt = 0; ; attempt++) {
      int tasks = leave.get(PADDING);
      if (tasks >= CHUNK && leave.compareAndSet(PADDING, tasks, tasks - CHUNK)) {
        producer.left = CHUNK;
        return true;
      }
      if (control.stopMeasurement) {
        return false;
      }
      pause(attempt);
    }
  }

  /** Takes one task, as soon as there is one; returns -1 if the measurement is over before that. */
  int consume(Consumer consumer, Control control) {
    for (int attempt = 0; ; attempt++) {
      Task task = queue.steal();
      if (task != null) {
        giveLeave(consumer);
        return task.id();
      }
      if (control.stopMeasurement) {
        return -1;
      }
      pause(attempt);
    }
  }

  private void giveLeave(Consumer consumer) {
    consumer.taken++;
    if (consumer.taken == CHUNK) {
      consumer.taken = 0;
      leave.getAndAdd(PADDING, CHUNK);
    }
  }

  /** Waits a little; gives the core to others where there are more threads than cores. */
  @SuppressWarnings("ThreadPriorityCheck") // right or wrong results do not hang on the yield
  private static void pause(int attempt) {
    if (attempt < SPINS) {
      Thread.onSpinWait();
    } else {
      Thread.yield();
    }
  }
}
