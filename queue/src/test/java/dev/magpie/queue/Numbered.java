package dev.magpie.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A task that is a node, with a number. */
public final class Numbered extends Node {

  /** Which task this is. */
  public final int number;

  /** Makes a task that is in no list. */
  public Numbered(int number) {
    this.number = number;
  }

  /** Returns the tasks from {@code from} up to but not including {@code to}. */
  public static List<Numbered> list(int from, int to) {
    return IntStream.range(from, to).mapToObj(Numbered::new).toList();
  }

  /** Returns the tasks from {@code from} up to but not including {@code to} as a batch. */
  public static Batch<Numbered> batch(int from, int to) {
    Batch<Numbered> batch = new Batch<>();
    batch.addAll(list(from, to));
    return batch;
  }

  /** Returns the number, or null if there is no task. */
  public static @Nullable Integer number(@Nullable Numbered task) {
    return task == null ? null : task.number;
  }

  /** Returns the numbers of all tasks that a source gives until it gives null. */
  public static List<Integer> drain(Supplier<@Nullable Numbered> source) {
    List<Integer> numbers = new ArrayList<>();
    for (Numbered task = source.get(); task != null; task = source.get()) {
      numbers.add(task.number);
    }
    return numbers;
  }

  @Override
  public String toString() {
    return "task" + number;
  }
}
