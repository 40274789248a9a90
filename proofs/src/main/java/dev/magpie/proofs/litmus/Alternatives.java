package dev.magpie.proofs.litmus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The other executions of a small shape: each read reads any write, the writes in any order. */
final class Alternatives {
  /** More than a shape of which nothing more can be taken away has. */
  private static final int MOST = 50_000;

  private Alternatives() {}

  /** Returns all executions, whether the model allows them or not; none if they are too many. */
  static List<Shape> of(Shape shape) {
    List<Map<Integer, Integer>> reads = new ArrayList<>(List.of(Map.of()));
    for (Step step : shape.steps()) {
      if (step.reads() && reads.size() < MOST) {
        reads = reads.stream().flatMap(r -> reading(shape, step, r).stream()).toList();
      }
    }
    List<Map<Integer, List<Integer>>> orders = new ArrayList<>(List.of(Map.of()));
    for (Map.Entry<Integer, List<Integer>> entry : shape.coherence().entrySet()) {
      if (orders.size() < MOST) {
        orders = orders.stream().flatMap(o -> ordered(entry, o).stream()).toList();
      }
    }
    if ((long) reads.size() * orders.size() > MOST) {
      return List.of();
    }
    List<Map<Integer, List<Integer>>> all = orders;
    return reads.stream().flatMap(r -> all.stream().map(o -> shape.with(r, o))).toList();
  }

  private static List<Map<Integer, Integer>> reading(
      Shape shape, Step read, Map<Integer, Integer> others) {
    List<Map<Integer, Integer>> result = new ArrayList<>(List.of(others));
    for (Integer write : shape.writes(read.location())) {
      if (write != read.id()) {
        result.add(and(others, read.id(), write));
      }
    }
    return result;
  }

  private static List<Map<Integer, List<Integer>>> ordered(
      Map.Entry<Integer, List<Integer>> writes, Map<Integer, List<Integer>> others) {
    return permutations(writes.getValue()).stream()
        .map(order -> and(others, writes.getKey(), order))
        .toList();
  }

  private static <V> Map<Integer, V> and(Map<Integer, V> map, Integer key, V value) {
    Map<Integer, V> more = new HashMap<>(map);
    more.put(key, value);
    return more;
  }

  /** Returns the elements in each order, their own first. */
  static <T> List<List<T>> permutations(List<T> elements) {
    if (elements.size() < 2) {
      return List.of(elements);
    }
    List<List<T>> result = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      List<T> others = new ArrayList<>(elements);
      T first = others.remove(i);
      for (List<T> rest : permutations(others)) {
        List<T> order = new ArrayList<>(List.of(first));
        order.addAll(rest);
        result.add(order);
      }
    }
    return result;
  }
}
