package dev.magpie.bench.measure;

import java.util.ArrayList;
import java.util.List;

/** What is shipped beside the same with every mode made volatile. */
final class OrderingTable {

  private OrderingTable() {}

  /** Something of ours, and its twin. */
  record Pair(Subject subject, Result ours, Result madeVolatile) {

    /** How many times better what is shipped is. */
    Ratio ratio() {
      return ours.over(madeVolatile);
    }
  }

  /** Returns what has a twin, in the order of the file. */
  static List<Pair> pairs(List<Result> results) {
    List<Pair> pairs = new ArrayList<>();
    for (Subject subject : Subject.all(results)) {
      for (Result ours : subject.ours()) {
        Result twin = subject.of(ours.contender().madeVolatile());
        if (twin != null) {
          pairs.add(new Pair(subject, ours, twin));
        }
      }
    }
    return pairs;
  }

  static TextTable of(List<Result> results) {
    TextTable table =
        new TextTable(
            List.of("suite", "benchmark", "of ours", "as shipped", "all volatile", "times better"));
    for (Pair pair : pairs(results)) {
      table.add(
          List.of(
              pair.subject().suite(),
              pair.subject().benchmark(),
              pair.ours().contender().name(),
              pair.ours().score() + " " + pair.ours().unit(),
              pair.madeVolatile().score() + " " + pair.madeVolatile().unit(),
              pair.ratio().toString()));
    }
    return table;
  }
}
