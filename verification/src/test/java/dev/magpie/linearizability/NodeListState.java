package dev.magpie.linearizability;

import java.util.ArrayList;
import java.util.List;

/**
 * What a node list is to its users.
 *
 * @param stack the tasks that no consumer has come for, the newest push first
 * @param cache the tasks that one has come for, and that are left
 */
record NodeListState(List<Integer> stack, List<Integer> cache, boolean isConsuming) {

  static NodeListState of(List<Integer> stack) {
    return new NodeListState(stack, List.of(), false);
  }

  boolean isEmpty() {
    return stack.isEmpty() && cache.isEmpty();
  }

  NodeListState push(List<Integer> batch) {
    List<Integer> all = new ArrayList<>(batch);
    all.addAll(stack);
    return new NodeListState(all, cache, isConsuming);
  }

  NodeListState consuming(boolean consuming) {
    return new NodeListState(stack, cache, consuming);
  }

  NodeListState takeStack() {
    return new NodeListState(List.of(), stack, isConsuming);
  }

  NodeListState takeFirst() {
    return new NodeListState(stack, List.copyOf(cache.subList(1, cache.size())), isConsuming);
  }
}
