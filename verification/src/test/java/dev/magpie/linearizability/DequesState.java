package dev.magpie.linearizability;

import dev.magpie.queue.deque.Flavour;
import java.util.ArrayList;
import java.util.List;

/**
 * What deques are to their users, by number.
 *
 * @param deques their tasks, the oldest first
 * @param taken how many tasks have left deque 0 at its top since the start
 */
record DequesState(Flavour flavour, List<List<Integer>> deques, int taken) {

  List<Integer> get(int deque) {
    return deques.get(deque);
  }

  boolean isEmpty(int deque) {
    return get(deque).isEmpty();
  }

  Integer oldest(int deque) {
    return get(deque).get(0);
  }

  Integer popped(int deque) {
    return get(deque).get(flavour == Flavour.LIFO ? get(deque).size() - 1 : 0);
  }

  DequesState push(int deque, List<Integer> more) {
    List<Integer> all = new ArrayList<>(get(deque));
    all.addAll(more);
    return with(deque, all);
  }

  DequesState pop(int deque) {
    List<Integer> tasks = get(deque);
    return flavour == Flavour.LIFO
        ? with(deque, tasks.subList(0, tasks.size() - 1))
        : take(deque, 1);
  }

  DequesState take(int deque, int count) {
    List<Integer> tasks = get(deque);
    DequesState next = with(deque, tasks.subList(count, tasks.size()));
    return deque == 0 ? new DequesState(flavour, next.deques, taken + count) : next;
  }

  private DequesState with(int deque, List<Integer> tasks) {
    List<List<Integer>> next = new ArrayList<>(deques);
    next.set(deque, tasks);
    return new DequesState(flavour, next, taken);
  }
}
