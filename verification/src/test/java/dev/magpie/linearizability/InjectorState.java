package dev.magpie.linearizability;

import java.util.ArrayList;
import java.util.List;

/**
 * What an injector is to its users.
 *
 * @param mayEndABlock whether a block may end among the tasks, which shortens a batch
 * @param tasks the oldest first
 * @param pending how many tasks are being pushed and are not in the queue yet
 * @param begun how many tasks have begun to be pushed since the start
 * @param taken how many tasks have left since the start
 */
record InjectorState(boolean mayEndABlock, List<Integer> tasks, int pending, int begun, int taken) {

  static InjectorState of(boolean mayEndABlock, List<Integer> tasks) {
    return new InjectorState(mayEndABlock, tasks, 0, 0, 0);
  }

  int size() {
    return tasks.size();
  }

  boolean startsWith(List<Integer> oldest) {
    return size() >= oldest.size() && tasks.subList(0, oldest.size()).equals(oldest);
  }

  InjectorState begin(int count) {
    return new InjectorState(mayEndABlock, tasks, pending + count, begun + count, taken);
  }

  InjectorState push(int task) {
    List<Integer> all = new ArrayList<>(tasks);
    all.add(task);
    return new InjectorState(mayEndABlock, all, pending - 1, begun, taken);
  }

  InjectorState take(int count) {
    return new InjectorState(
        mayEndABlock, tasks.subList(count, size()), pending, begun, taken + count);
  }
}
