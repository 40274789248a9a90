package dev.magpie.bench.measure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A suite as a table: a row a benchmark and contender of ours, a column a peer. */
final class RatioTable {

  /** Where a contender cannot exist. */
  static final String ABSENT = "-";

  /** Where a contender was not measured. */
  static final String NOT_RUN = "not run";

  private RatioTable() {}

  /**
   * Returns the table of a suite; without rows if it has no peers.
   *
   * @param absent pools that do not exist on the JDK that was measured
   */
  static TextTable of(List<Subject> suite, List<String> absent) {
    Set<String> peers = new LinkedHashSet<>();
    suite.forEach(subject -> subject.peers().forEach(peer -> peers.add(peer.contender().name())));
    boolean hasPeers = !peers.isEmpty();
    if (suite.stream().anyMatch(s -> s.peers().stream().anyMatch(p -> p.contender().isPool()))) {
      peers.addAll(absent);
    }
    List<String> header = new ArrayList<>(List.of("benchmark", "of ours", "score"));
    header.addAll(peers);
    TextTable table = new TextTable(header);
    if (hasPeers) {
      suite.forEach(subject -> rows(subject, peers, absent).forEach(table::add));
    }
    return table;
  }

  private static List<List<String>> rows(Subject subject, Set<String> peers, List<String> absent) {
    if (subject.ours().isEmpty()) {
      throw new IllegalArgumentException(
          subject.suite() + "." + subject.benchmark() + ": nothing of ours to compare with");
    }
    List<List<String>> rows = new ArrayList<>();
    for (Result ours : subject.ours()) {
      List<String> row =
          new ArrayList<>(
              List.of(
                  subject.benchmark(), ours.contender().name(), ours.score() + " " + ours.unit()));
      for (String peer : peers) {
        String missing = absent.contains(peer) ? ABSENT : NOT_RUN;
        row.add(
            Optional.ofNullable(subject.results().get(peer))
                .map(theirs -> ours.over(theirs).toString())
                .orElse(missing));
      }
      rows.add(row);
    }
    return rows;
  }
}
