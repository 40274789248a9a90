package dev.magpie.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** Says of each task how often it was taken. Any thread may write in it. */
public final class Ledger {

  /** A task, with a plain field that only the queue's order makes visible to who takes it. */
  public static final class Task extends Node {

    /** Which task this is. */
    public final int number;

    private int payload;

    Task(int number) {
      this.number = number;
    }

    @Override
    public String toString() {
      return "task " + number;
    }
  }

  private final AtomicIntegerArray takes;
  private final AtomicInteger taken = new AtomicInteger();

  /** Makes a ledger for so many tasks. */
  public Ledger(int tasks) {
    takes = new AtomicIntegerArray(tasks);
  }

  /** Makes one of the tasks. */
  public Task task(int number) {
    Task task = new Task(number);
    task.payload = ~number;
    return task;
  }

  /** Notes that somebody has taken a task, which must be for the first time. */
  public void take(Task task) {
    assertEquals(~task.number, task.payload, "what the pusher wrote");
    assertEquals(1, takes.incrementAndGet(task.number), "takes of " + task);
    taken.incrementAndGet();
  }

  /** Returns true if all tasks have been taken. */
  public boolean isComplete() {
    return taken.get() == takes.length();
  }

  @Override
  public String toString() {
    return takes.length() + " tasks, but taken are " + taken;
  }
}
