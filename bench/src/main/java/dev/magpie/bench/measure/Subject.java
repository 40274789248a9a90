package dev.magpie.bench.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one benchmark came to.
 *
 * @param results of its contenders, by their names, in the order of the file
 */
record Subject(String suite, String benchmark, Map<String, Result> results) {

  /** Puts results together by suite and benchmark, in the order of the file. */
  static Map<String, List<Subject>> suites(List<Result> results) {
    Map<String, Map<String, Map<String, Result>>> found = new LinkedHashMap<>();
    for (Result result : results) {
      found
          .computeIfAbsent(result.suite(), suite -> new LinkedHashMap<>())
          .computeIfAbsent(result.benchmark(), benchmark -> new LinkedHashMap<>())
          .put(result.contender().name(), result);
    }
    Map<String, List<Subject>> suites = new LinkedHashMap<>();
    found.forEach(
        (suite, benchmarks) -> {
          List<Subject> subjects = new ArrayList<>();
          benchmarks.forEach((name, each) -> subjects.add(new Subject(suite, name, each)));
          suites.put(suite, subjects);
        });
    return suites;
  }

  static List<Subject> all(List<Result> results) {
    return suites(results).values().stream().flatMap(List::stream).toList();
  }

  List<Result> ours() {
    return results.values().stream().filter(result -> result.contender().isOurs()).toList();
  }

  List<Result> peers() {
    return results.values().stream().filter(result -> result.contender().isPeer()).toList();
  }

  /** The unit of all its scores. */
  String unit() {
    return results.values().iterator().next().unit();
  }

  boolean isMoreBetter() {
    return results.values().stream().allMatch(Result::moreIsBetter);
  }

  @Nullable Result of(Contender contender) {
    return results.get(contender.name());
  }
}
