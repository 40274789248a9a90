package dev.magpie.scenarios;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The tasks that one thread has taken, up to eight. Used by that thread, and afterwards. */
public final class Taken {
  /** The tasks' numbers as hexadecimal digits, the newest last. */
  private int numbers;

  /** Uses a task: reads what its submitter wrote. Returns false if there is none. */
  public boolean add(@Nullable Task task) {
    if (task == null) {
      return false;
    }
    numbers = numbers << 4 | task.number();
    return true;
  }

  /** Takes all that a source gives until it gives null. */
  public Taken drain(Supplier<? extends @Nullable Task> source) {
    while (add(source.get())) {
      Thread.onSpinWait();
    }
    return this;
  }

  /** Returns how many tasks were taken. */
  public int count() {
    return (Integer.SIZE - Integer.numberOfLeadingZeros(numbers) + 3) / 4;
  }

  /** Returns true if a task with this number is among them. */
  public boolean has(int number) {
    for (int left = numbers; left != 0; left >>>= 4) {
      if ((left & 15) == number) {
        return true;
      }
    }
    return false;
  }

  int numbers() {
    return numbers;
  }

  /** Returns the numbers as hexadecimal digits, the oldest first; 0 for none. */
  @Override
  public String toString() {
    return Integer.toHexString(numbers);
  }
}
