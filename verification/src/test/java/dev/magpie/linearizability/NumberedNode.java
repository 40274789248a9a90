package dev.magpie.linearizability;

import dev.magpie.queue.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A task with a number that is its own node. */
final class NumberedNode extends Node {

  private final int number;

  NumberedNode(int number) {
    this.number = number;
  }

  /** Returns the number, or null if there is no task. */
  static @Nullable Integer number(@Nullable NumberedNode task) {
    return task == null ? null : task.number;
  }

  /** Returns the numbers of all tasks that a source gives until it gives null. */
  static List<Integer> drain(Supplier<@Nullable NumberedNode> source) {
    List<Integer> numbers = new ArrayList<>();
    for (NumberedNode task; (task = source.get()) != null; ) {
      numbers.add(task.number);
    }
    return numbers;
  }
}
