package dev.magpie.bench.queue;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.infra.Control;

/** The owner's part, apart from the queue lest they share a cache line. */
@State(Scope.Thread)
public class Owner {
  private static final int BURST = 64;

  private final Task[] tasks = Task.upTo(BURST);
  private int pushed;

  /**
   * Pushes one task, and after the last of a burst pops what is left; returns false if the
   * measurement is over before there is room.
   */
  boolean push(OwnerQueue queue, Control control, Blackhole taken) {
    while (!queue.push(tasks[pushed])) {
      // full, as a thief has stopped in the middle of a steal: a refusal is no operation
      if (control.stopMeasurement) {
        return false;
      }
      Thread.onSpinWait();
    }
    pushed++;
    if (pushed == BURST) {
      pushed = 0;
      drain(queue, taken);
    }
    return true;
  }

  private static void drain(OwnerQueue queue, Blackhole taken) {
    Task task = queue.pop();
    while (task != null) {
      taken.consume(task.id());
      task = queue.pop();
    }
  }
}
