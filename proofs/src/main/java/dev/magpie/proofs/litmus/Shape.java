package dev.magpie.proofs.litmus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One execution: what the threads do one step after the other, what each read reads, and the order
 * of the writes of each location. All locations are 0 at first. Immutable.
 *
 * @param threads the steps of each thread, no thread empty
 * @param readsFrom by the id of a step that reads, the id of the one that it reads; none for the
 *     initial value
 * @param coherence by location, the ids of the steps that write it, the initial value left out
 */
record Shape(
    List<List<Step>> threads,
    Map<Integer, Integer> readsFrom,
    Map<Integer, List<Integer>> coherence) {

  Shape {
    threads = threads.stream().filter(t -> !t.isEmpty()).map(List::copyOf).toList();
    readsFrom = Map.copyOf(readsFrom);
    Map<Integer, List<Integer>> orders = new TreeMap<>();
    coherence.forEach((location, order) -> orders.put(location, List.copyOf(order)));
    coherence = orders;
  }

  List<Step> steps() {
    return threads.stream().flatMap(List::stream).toList();
  }

  int size() {
    return threads.stream().mapToInt(List::size).sum();
  }

  /** The ids of the writes of a location in their order. */
  List<Integer> writes(int location) {
    return coherence.getOrDefault(location, List.of());
  }

  /** What a write writes: its number in the order of the writes of its location, from 1. */
  int written(Step write) {
    return writes(write.location()).indexOf(write.id()) + 1;
  }

  /** What a read reads. */
  int read(Step read) {
    Integer from = readsFrom.get(read.id());
    return from == null ? 0 : writes(read.location()).indexOf(from) + 1;
  }

  /** The same without a step; what reads it reads the write before it instead. */
  Shape without(Step step) {
    return edited(step, null);
  }

  /** The same with a read-modify-write cut down to one of its halves. */
  Shape withHalf(Step update, Step.Kind half) {
    return edited(update, update.as(half, update.location()));
  }

  private Shape edited(Step step, @Nullable Step other) {
    List<List<Step>> left = new ArrayList<>();
    for (List<Step> thread : threads) {
      List<Step> steps = new ArrayList<>(thread);
      int place = steps.indexOf(step);
      if (place >= 0 && other != null) {
        steps.set(place, other);
      } else {
        steps.remove(step);
      }
      left.add(steps);
    }
    Map<Integer, Integer> reads = new HashMap<>(readsFrom);
    if (other == null || !other.reads()) {
      reads.remove(step.id());
    }
    Map<Integer, List<Integer>> orders = new HashMap<>(coherence);
    if (step.writes() && (other == null || !other.writes())) {
      removeWrite(step, reads, orders);
    }
    return new Shape(left, reads, orders);
  }

  private static void removeWrite(
      Step write, Map<Integer, Integer> reads, Map<Integer, List<Integer>> orders) {
    List<Integer> order = new ArrayList<>(orders.getOrDefault(write.location(), List.of()));
    int place = order.indexOf(write.id());
    reads.values().removeIf(from -> from == write.id() && place == 0);
    if (place > 0) {
      Integer before = order.get(place - 1);
      reads.replaceAll((read, from) -> from == write.id() ? before : from);
    }
    order.remove(place);
    orders.put(write.location(), order);
  }

  /** The same with other reads and other orders of writes. */
  Shape with(Map<Integer, Integer> otherReads, Map<Integer, List<Integer>> otherOrders) {
    return new Shape(threads, otherReads, otherOrders);
  }

  /** The same with each step changed, and nothing else. */
  Shape mapped(UnaryOperator<Step> change) {
    return new Shape(
        threads.stream().map(t -> t.stream().map(change).toList()).toList(), readsFrom, coherence);
  }

  /** The same with the threads in another order. */
  Shape reordered(List<List<Step>> order) {
    return new Shape(order, readsFrom, coherence);
  }
}
