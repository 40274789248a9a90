package dev.magpie.proofs.drawing;

import dev.magpie.explorer.Problem;
import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.graph.Execution;
import dev.magpie.explorer.graph.ThreadStatus;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds out why the shipped code does not have the execution of a counterexample. */
final class Explainer {
  private final Subject subject;
  private final Words words;

  private Explainer(Subject subject) {
    this.subject = subject;
    this.words = new Words(subject);
  }

  /**
   * Explains a counterexample.
   *
   * @throws IllegalArgumentException if the shipped code has the execution too, and nothing is
   *     wrong with it there
   */
  static Explanation of(Subject subject) {
    return new Explainer(subject).explain();
  }

  private Explanation explain() {
    Problem problem = subject.counterexample.witness().problem();
    Optional<Explanation> found =
        switch (problem) {
          case RACE -> Races.explain(subject).or(this::cycle);
          case RELIANCE -> new Reliances(subject).explain(cycle());
          case HANG -> cycle().map(this::withWaiters);
          default -> cycle();
        };
    return found.orElseThrow(() -> subject.refused("it is consistent as shipped"));
  }

  private Optional<Explanation> cycle() {
    return ForbiddenCycle.of(subject.relations, subject.asShipped, subject.orderAsShipped)
        .map(this::explain);
  }

  private Explanation explain(Cycle cycle) {
    List<Link> links = cycle.links();
    String added = words.added(links);
    String text =
        words.ifShipped() + (added.isEmpty() ? "" : added + ", and ") + consequence(cycle) + ".";
    return new Explanation(links, "the forbidden cycle", words.missing(links), Set.of(), text);
  }

  /** Where happens-before and one missed write make the cycle, the read could not miss it. */
  private String consequence(Cycle cycle) {
    List<Link> others =
        cycle.links().stream()
            .filter(l -> l.relation() != Relation.SB && l.relation() != Relation.SW)
            .toList();
    if (cycle.axiom() == Cycle.Axiom.COHERENCE && others.size() == 1) {
      Link only = others.get(0);
      if (only.relation() == Relation.FR) {
        String write = words.number(only.to());
        return words.number(only.from())
            + " would have to read "
            + words.place(only.to())
            + " from "
            + write
            + " or later: "
            + write
            + " would happen before it";
      }
    }
    return cycle.axiom().words() + " would forbid the cycle " + words.steps(cycle.links());
  }

  private Explanation withWaiters(Explanation cycle) {
    Execution execution = subject.counterexample.execution();
    Set<Event> waiting = new HashSet<>();
    for (int thread = 0; thread < execution.threads(); thread++) {
      List<Event> events = execution.events(thread);
      boolean waits = execution.status(thread) == ThreadStatus.BLOCKED;
      if (waits && !subject.program.mayWait(thread) && !events.isEmpty()) {
        waiting.add(events.get(events.size() - 1));
      }
    }
    return cycle.marking(waiting, "");
  }
}
