package dev.magpie.linearizability;

import java.util.ArrayList;
import java.util.List;

/**
 * What a buffer is to its users.
 *
 * @param tasks the oldest first
 * @param taken how many tasks have left since the start
 */
record BufferState(int capacity, List<Integer> tasks, int taken) {

  int size() {
    return tasks.size();
  }

  int room() {
    return capacity - size();
  }

  boolean startsWith(List<Integer> oldest) {
    return size() >= oldest.size() && tasks.subList(0, oldest.size()).equals(oldest);
  }

  BufferState push(List<Integer> more) {
    List<Integer> all = new ArrayList<>(tasks);
    all.addAll(more);
    return new BufferState(capacity, all, taken);
  }

  BufferState take(int count) {
    return new BufferState(capacity, tasks.subList(count, size()), taken + count);
  }
}
