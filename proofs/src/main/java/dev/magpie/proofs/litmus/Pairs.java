package dev.magpie.proofs.litmus;

import dev.magpie.proofs.Census;
import dev.magpie.proofs.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Makes litmus tests: one for each edge, and more where its sites come down to several shapes. */
final class Pairs {
  private final Census census;

  /** By edge and what the test is, the evidence, in the order of the evidence. */
  private final Map<String, Map<String, List<Evidence>>> byEdge = new TreeMap<>();

  private final Map<Evidence, Minimal> minimal = new HashMap<>();

  private Pairs(Census census) {
    this.census = census;
  }

  /** Returns the tests in the order of their names. */
  static List<LitmusPair> of(List<Evidence> evidence, Census census) {
    Pairs pairs = new Pairs(census);
    List<Minimal> minimal = evidence.parallelStream().map(Minimal::of).toList();
    for (int i = 0; i < evidence.size(); i++) {
      pairs.add(evidence.get(i), minimal.get(i));
    }
    return pairs.named();
  }

  private void add(Evidence evidence, Minimal least) {
    minimal.put(evidence, least);
    String key = least.criterion() + " " + Canonical.key(least.shape());
    for (String edge : BrokenEdges.of(evidence.mutant(), census)) {
      byEdge
          .computeIfAbsent(edge, unused -> new LinkedHashMap<>())
          .computeIfAbsent(key, unused -> new ArrayList<>())
          .add(evidence);
    }
  }

  private List<LitmusPair> named() {
    List<LitmusPair> pairs = new ArrayList<>();
    byEdge.forEach(
        (edge, shapes) -> {
          Set<String> taken = new HashSet<>();
          for (List<Evidence> evidence : shapes.values()) {
            String name = shapes.size() == 1 ? edge : name(edge, evidence.get(0), taken);
            pairs.add(new LitmusPair(name, edge, least(evidence.get(0)), List.copyOf(evidence)));
          }
        });
    pairs.sort(Comparator.comparing(LitmusPair::name));
    return List.copyOf(pairs);
  }

  private Minimal least(Evidence evidence) {
    Minimal least = minimal.get(evidence);
    if (least == null) {
      throw new IllegalArgumentException("no shape of " + evidence);
    }
    return least;
  }

  /** The first name that no other test of the edge has. */
  private static String name(String edge, Evidence evidence, Set<String> taken) {
    Site site = evidence.mutant().site();
    String method = edge + "." + site.method().replaceAll("[^A-Za-z0-9]+", "-");
    String place = method + "-" + site.ordinal();
    List<Function<String, String>> ways =
        List.of(
            name -> method,
            name -> method + "-" + evidence.mutant().to(),
            name -> place + "-" + evidence.mutant().to(),
            name -> simpleName(site) + "." + place + "-" + evidence.mutant().to());
    return ways.stream().map(way -> way.apply(edge)).filter(taken::add).findFirst().orElseThrow();
  }

  private static String simpleName(Site site) {
    return site.className().substring(site.className().lastIndexOf('.') + 1);
  }
}
