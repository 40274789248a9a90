package dev.magpie.proofs.drawing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.graph.Execution;
import dev.magpie.explorer.trace.Step;
import dev.magpie.proofs.trial.Counterexample;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Looks up in an execution, and in the clocks of the explorer, what arrows claim. */
final class Relatives {
  private Relatives() {}

  static void check(Counterexample counterexample, List<String> arrows) {
    Execution execution = counterexample.execution();
    List<Step> steps = Step.of(execution);
    for (String arrow : arrows) {
      String[] words = arrow.replace(",", "").split(" ", -1);
      List<Event> from = halves(steps, words[0]);
      List<Event> to = halves(steps, words[words.length - 1]);
      for (int i = 1; i < words.length - 1; i++) {
        String relation = words[i];
        assertTrue(
            from.stream().anyMatch(a -> to.stream().anyMatch(b -> has(execution, relation, a, b))),
            arrow);
      }
    }
  }

  private static List<Event> halves(List<Step> steps, String number) {
    Step step = steps.get(Integer.parseInt(number.substring(1)) - 1);
    return Stream.of(step.event(), step.written())
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .toList();
  }

  private static boolean has(Execution execution, String relation, Event a, Event b) {
    return switch (relation) {
      case "rf" -> b.rf == a;
      case "co" -> a.isWrite() && b.isWrite() && isOverwritten(execution, a, b);
      case "fr" -> a.rf != null && b.isWrite() && isOverwritten(execution, a.rf, b);
      case "hb" -> a.thread != b.thread && a.happensBefore(b);
      case "hb?" -> a.thread != b.thread && !a.happensBefore(b);
      default -> throw new AssertionError("unknown relation " + relation);
    };
  }

  private static boolean isOverwritten(Execution execution, Event a, Event b) {
    List<Event> writes = execution.coherence(a.location);
    return a.location == b.location && writes.indexOf(a) < writes.indexOf(b);
  }
}
