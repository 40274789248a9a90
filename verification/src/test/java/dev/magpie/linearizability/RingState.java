package dev.magpie.linearizability;

import java.util.ArrayList;
import java.util.List;

/**
 * What a ring is to its users.
 *
 * @param tasks the oldest first
 * @param held how many slots are not free yet because a thief is at work: those that it copies out
 *     of, and those behind them that the owner has emptied meanwhile
 * @param taken how many tasks have left since the start
 */
record RingState(int capacity, List<Integer> tasks, int held, int taken) {

  static RingState of(int capacity, List<Integer> tasks) {
    return new RingState(capacity, tasks, 0, 0);
  }

  int size() {
    return tasks.size();
  }

  int room() {
    return capacity - size() - held;
  }

  boolean isStealing() {
    return held > 0;
  }

  boolean startsWith(List<Integer> oldest) {
    return size() >= oldest.size() && tasks.subList(0, oldest.size()).equals(oldest);
  }

  RingState push(List<Integer> more) {
    List<Integer> all = new ArrayList<>(tasks);
    all.addAll(more);
    return new RingState(capacity, all, held, taken);
  }

  RingState take(int count) {
    return new RingState(capacity, tasks.subList(count, size()), held, taken + count);
  }

  RingState pop() {
    RingState next = take(1);
    return isStealing() ? next.hold(held + 1) : next;
  }

  RingState hold(int slots) {
    return new RingState(capacity, tasks, slots, taken);
  }
}
