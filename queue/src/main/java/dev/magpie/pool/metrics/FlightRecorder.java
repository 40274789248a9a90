package dev.magpie.pool.metrics;

import jdk.jfr.Category;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Timespan;
import org.jspecify.annotations.Nullable;

/**
 * Writes what happens in a pool as events of the JDK Flight Recorder: {@code dev.magpie.Park} (how
 * long a worker slept), {@code dev.magpie.Steal}, {@code dev.magpie.Overflow} and {@code
 * dev.magpie.Task}. Costs next to nothing while nobody records. Needs the module {@code jdk.jfr}.
 */
@SuppressWarnings("UnusedVariable") // the recorder reads the fields of events
public final class FlightRecorder implements PoolObserver {

  /** The sleep of each worker; used by its own thread only. */
  private final ThreadLocal<Park> parks = ThreadLocal.withInitial(Park::new);

  /** Makes one for one pool or several. */
  public FlightRecorder() {}

  @Override
  public void onEnd(
      int worker,
      Runnable task,
      long submitted,
      long started,
      long ended,
      @Nullable Throwable failure) {
    TaskRun event = new TaskRun();
    if (event.isEnabled()) {
      event.worker = worker;
      event.task = task.getClass().getName();
      event.queueTime = started - submitted;
      event.executionTime = ended - started;
      event.failure = failure == null ? null : failure.toString();
      event.commit();
    }
  }

  @Override
  public void onPark(int worker, long time) {
    Park event = new Park();
    event.begin();
    parks.set(event);
  }

  @Override
  public void onWake(int worker, long time) {
    Park event = parks.get();
    parks.remove();
    event.worker = worker;
    event.commit();
  }

  @Override
  public void onSteal(int thief, int victim, int tasks) {
    Steal event = new Steal();
    event.thief = thief;
    event.victim = victim;
    event.tasks = tasks;
    event.commit();
  }

  @Override
  public void onOverflow(int worker, int tasks) {
    Overflow event = new Overflow();
    event.worker = worker;
    event.tasks = tasks;
    event.commit();
  }

  @Name("dev.magpie.Park")
  @Label("Worker asleep")
  @Category("Magpie")
  @StackTrace(false)
  private static final class Park extends Event {
    @Label("Worker")
    int worker;
  }

  @Name("dev.magpie.Steal")
  @Label("Tasks stolen")
  @Category("Magpie")
  @StackTrace(false)
  private static final class Steal extends Event {
    @Label("Thief")
    int thief;

    @Label("Victim")
    int victim;

    @Label("Tasks")
    int tasks;
  }

  @Name("dev.magpie.Overflow")
  @Label("Local queue full")
  @Category("Magpie")
  @StackTrace(false)
  private static final class Overflow extends Event {
    @Label("Worker")
    int worker;

    @Label("Tasks")
    int tasks;
  }

  @Name("dev.magpie.Task")
  @Label("Task ended")
  @Category("Magpie")
  @StackTrace(false)
  private static final class TaskRun extends Event {
    @Label("Worker")
    int worker;

    @Label("Class of the task")
    @Nullable String task;

    @Label("Time in the queue")
    @Timespan(Timespan.NANOSECONDS)
    long queueTime;

    @Label("Time of execution")
    @Timespan(Timespan.NANOSECONDS)
    long executionTime;

    @Label("What it threw")
    @Nullable String failure;
  }
}
