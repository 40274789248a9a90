package dev.magpie.proofs.hardware;

import dev.magpie.explorer.Exploration;
import dev.magpie.explorer.Outcome;
import dev.magpie.explorer.Problem;
import dev.magpie.explorer.Verdict;
import dev.magpie.explorer.Witness;
import dev.magpie.stress.RacesOnPurpose;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Mode;

/** Explores the class of each test and asks whether what was observed is reachable. */
final class Comparison {
  private final Function<Class<?>, Exploration> explorer;

  Comparison(Function<Class<?>, Exploration> explorer) {
    this.explorer = explorer;
  }

  Row compare(Observation observation) {
    Class<?> type;
    try {
      type = TestClasses.find(observation.test());
    } catch (IllegalArgumentException e) {
      return row(observation, Mark.FAILED, new TreeSet<>(), String.valueOf(e.getMessage()));
    }
    if (type.getAnnotation(JCStressTest.class).value() == Mode.Termination) {
      return row(observation, Mark.TERMINATION, new TreeSet<>(), "");
    }
    Exploration exploration = explorer.apply(type);
    RacesOnPurpose races = type.getAnnotation(RacesOnPurpose.class);
    return races == null
        ? judge(observation, exploration)
        : judgeRace(observation, exploration, String.join(", ", races.value()));
  }

  private static Row judge(Observation observation, Exploration exploration) {
    SortedSet<String> reachable = reachable(exploration);
    if (!(exploration.verdict() instanceof Verdict.Pass)) {
      return row(observation, Mark.FAILED, reachable, problem(exploration.verdict()));
    }
    SortedSet<String> impossible = new TreeSet<>(observation.outcomes());
    impossible.removeAll(reachable);
    if (!impossible.isEmpty()) {
      String note = "observed, but not reachable in the explorer: " + Outcomes.text(impossible);
      return row(observation, Mark.FAILED, reachable, note);
    }
    Mark mark = observation.wasRun() ? Mark.REACHABLE : Mark.NOT_RUN;
    return row(observation, mark, reachable, "");
  }

  private static Row judgeRace(Observation observation, Exploration exploration, String fields) {
    SortedSet<String> reachable = reachable(exploration);
    List<Witness> witnesses = witnesses(exploration.verdict());
    if (witnesses.isEmpty()) {
      String note = "is marked to race on " + fields + ", but the explorer reports no race";
      return row(observation, Mark.FAILED, reachable, note);
    }
    if (!witnesses.stream().allMatch(witness -> witness.problem() == Problem.RACE)) {
      return row(observation, Mark.FAILED, reachable, problem(exploration.verdict()));
    }
    return row(observation, Mark.RACES, reachable, "on " + fields);
  }

  private static SortedSet<String> reachable(Exploration exploration) {
    return exploration.outcomes().stream()
        .map(Outcome::state)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Witness> witnesses(Verdict verdict) {
    return verdict instanceof Verdict.Fail fail ? fail.witnesses() : List.of();
  }

  private static String problem(Verdict verdict) {
    if (verdict instanceof Verdict.Unknown unknown) {
      return "the explorer cannot say: " + unknown.limit();
    }
    return witnesses(verdict).stream()
        .map(
            witness ->
                "the explorer reports: " + witness.problem().words() + ": " + witness.message())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static Row row(
      Observation observation, Mark mark, SortedSet<String> reachable, String note) {
    SortedSet<String> unobserved = new TreeSet<>(reachable);
    unobserved.removeAll(observation.outcomes());
    return new Row(observation.test(), mark, observation.outcomes(), unobserved, note);
  }
}
