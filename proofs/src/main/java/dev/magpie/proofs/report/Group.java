package dev.magpie.proofs.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The edges of one structure. */
public record Group(String title, List<EdgeResult> edges) {
  /** From the queues to the pool; others come after them, under their own names. */
  private static final Map<String, String> TITLES = titles();

  private static Map<String, String> titles() {
    Map<String, String> titles = new LinkedHashMap<>();
    titles.put("ring", "Ring, after Tokio");
    titles.put("buffer", "Buffer, after Zap");
    titles.put("list", "List, after Zap");
    titles.put("deque", "Deque, after Chase and Lev");
    titles.put("inject", "Injector, after crossbeam");
    titles.put("work", "Work queue");
    titles.put("event", "Event: sleeping and waking one thread");
    titles.put("sync", "Idle word: notifications");
    titles.put("idle", "Idle word: who sleeps");
    titles.put("pool", "Pool");
    titles.put("metrics", "Metrics");
    return titles;
  }

  /** Groups edges by structure. */
  static List<Group> of(List<EdgeResult> edges) {
    List<String> order = new ArrayList<>(TITLES.keySet());
    edges.stream()
        .map(EdgeResult::structure)
        .filter(structure -> !TITLES.containsKey(structure))
        .sorted(Comparator.naturalOrder())
        .distinct()
        .forEach(order::add);
    return order.stream()
        .map(structure -> of(structure, edges))
        .filter(group -> !group.edges().isEmpty())
        .toList();
  }

  private static Group of(String structure, List<EdgeResult> edges) {
    return new Group(
        TITLES.getOrDefault(structure, structure),
        edges.stream().filter(edge -> edge.structure().equals(structure)).toList());
  }
}
