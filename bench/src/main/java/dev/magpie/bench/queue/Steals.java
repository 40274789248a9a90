package dev.magpie.bench.queue;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Control;

/** A thief's part: counts the tasks stolen, and the steals that took nothing. */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class Steals {
  public long stolen;
  public long missed;

  /** Steals one task; returns -1 if the measurement is over before there is one. */
  int steal(OwnerQueue queue, Control control) {
    while (!control.stopMeasurement) {
      Task task = queue.steal();
      if (task != null) {
        stolen++;
        return task.id();
      }
      missed++;
      Thread.onSpinWait();
    }
    return -1;
  }

  /** Steals one batch; returns how many tasks, or -1 if the measurement is over before that. */
  int stealBatch(BatchThief thief, Control control) {
    while (!control.stopMeasurement) {
      int taken = thief.stealBatch();
      if (taken > 0) {
        stolen += taken;
        return taken;
      }
      missed++;
      Thread.onSpinWait();
    }
    return -1;
  }
}
