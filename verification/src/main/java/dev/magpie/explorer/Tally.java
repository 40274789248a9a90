package dev.magpie.explorer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** What the search workers of one exploration found, together. */
final class Tally {
  private final Grading grading;
  private final Map<String, Long> outcomes = new TreeMap<>();
  private final Set<String> seen = new HashSet<>();
  private final List<Witness> witnesses = new ArrayList<>();

  Tally(Grading grading) {
    this.grading = grading;
  }

  /** Counts an outcome; true the first time. */
  synchronized boolean count(String outcome) {
    return outcomes.merge(outcome, 1L, Long::sum) == 1;
  }

  /** Keeps one witness for each problem and message. */
  synchronized void witness(Problem problem, String message, Supplier<Witness> witness) {
    if (seen.add(problem + " " + message)) {
      witnesses.add(witness.get());
    }
  }

  /** Whether anything is wrong but reliance on no-thin-air, beside which worse may be found. */
  synchronized boolean hasFailure() {
    return witnesses.stream().anyMatch(witness -> witness.problem() != Problem.RELIANCE);
  }

  synchronized List<Witness> witnesses() {
    return List.copyOf(witnesses);
  }

  synchronized List<Outcome> outcomes() {
    List<Outcome> all = new ArrayList<>();
    outcomes.forEach(
        (state, executions) -> {
          Grading.Mark mark = grading.grade(state);
          all.add(new Outcome(state, executions, mark.grade(), mark.description()));
        });
    return all;
  }

  synchronized List<String> missing() {
    return grading.missing(Set.copyOf(outcomes.keySet()));
  }
}
