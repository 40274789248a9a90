package dev.magpie.proofs.litmus;

import dev.magpie.explorer.Problem;
import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.graph.Graph;
import dev.magpie.explorer.search.Reliance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The least of an execution that still tells the variants apart.
 *
 * @param legend what the locations and the steps are in the scenario
 */
record Minimal(Shape shape, Criterion criterion, String legend) {
  /**
   * Cuts an execution down in which a mutant fails.
   *
   * @throws IllegalArgumentException if there is no such execution
   */
  static Minimal of(Evidence evidence) {
    Contrast contrast = Contrast.of(evidence.mutant(), evidence.scenario(), evidence.execution());
    Criterion criterion = criterion(evidence.problem());
    ShapeReader reader = new ShapeReader(contrast);
    Shape whole = reader.read();
    if (!criterion.tellsApart(whole)) {
      throw new IllegalArgumentException(
          evidence + ": the model does not tell the execution of the mutant from the shipped one");
    }
    Shape least = Minimizer.minimal(whole, criterion);
    Optional<Shape> state =
        criterion == Criterion.RACE ? otherState(least) : Optional.<Shape>empty();
    if (state.isPresent()) {
      criterion = Criterion.STATE;
    }
    Shape shape = state.orElse(criterion == Criterion.RELIANCE ? closed(least) : least);
    shape = Canonical.of(shape);
    return new Minimal(shape, criterion, legend(shape, reader));
  }

  private static Criterion criterion(Problem problem) {
    return switch (problem) {
      case RACE -> Criterion.RACE;
      case RELIANCE -> Criterion.RELIANCE;
      default -> Criterion.STATE;
    };
  }

  /** What a race lets happen: the smallest execution with a final state of its own, if any. */
  private static Optional<Shape> otherState(Shape race) {
    return Alternatives.of(race).stream()
        .filter(Criterion.STATE::tellsApart)
        .map(shape -> Canonical.of(Minimizer.minimal(shape, Criterion.STATE)))
        .min(Comparator.comparing(Shape::size).thenComparing(Canonical::key));
  }

  /** The execution in which the read reads what leads to it: which no model here allows. */
  private static Shape closed(Shape reliance) {
    Graph graph = ShapeGraph.of(reliance, Variant.WITHOUT, Criterion.RELIANCE.plain);
    Map<Integer, Integer> reads = new HashMap<>(reliance.readsFrom());
    if (graph != null) {
      List<Event> events = graph.linearized();
      for (Event write : events) {
        events.stream()
            .filter(read -> read.isRead() && write.isWrite() && read.location == write.location)
            .filter(read -> read.thread != write.thread && Reliance.of(graph, read, write))
            .forEach(read -> reads.put(read.site, write.site));
      }
    }
    return reliance.with(reads, reliance.coherence());
  }

  private static String legend(Shape shape, ShapeReader reader) {
    Names names = Names.of(shape);
    List<String> parts = new ArrayList<>();
    for (Integer location : names.locations()) {
      parts.add(names.location(location) + ": " + reader.locationName(location));
    }
    for (List<Step> thread : shape.threads()) {
      parts.add(
          "thread %d: ".formatted(shape.threads().indexOf(thread))
              + thread.stream().map(reader::place).collect(Collectors.joining(", ")));
    }
    return String.join("; ", parts);
  }
}
