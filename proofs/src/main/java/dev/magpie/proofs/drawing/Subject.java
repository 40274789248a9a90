package dev.magpie.proofs.drawing;

import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.program.Program;
import dev.magpie.explorer.trace.Names;
import dev.magpie.explorer.trace.Step;
import dev.magpie.explorer.trace.StepText;
import dev.magpie.explorer.trace.Values;
import dev.magpie.proofs.trial.Counterexample;
import java.util.List;

/** A counterexample: as it ran, and as it would be with what the mutant weakened as it ships. */
final class Subject {
  final Counterexample counterexample;
  final Program program;
  final List<Step> steps;
  final Values values;
  final StepText text;
  final Relations relations;
  final Strengths asRun = Strengths.asRun();
  final Strengths asShipped;
  final HappensBefore orderAsRun;
  final HappensBefore orderAsShipped;

  Subject(Counterexample counterexample) {
    this.counterexample = counterexample;
    program = counterexample.program();
    steps = Step.of(counterexample.execution());
    values = new Values(counterexample.execution());
    text = new StepText(program, values, steps);
    relations = new Relations(counterexample.execution());
    asShipped = new Strengths(program::isMutated, counterexample.mutant().from());
    orderAsRun = new HappensBefore(relations, asRun);
    orderAsShipped = new HappensBefore(relations, asShipped);
  }

  /** Whether the event is at the site that the mutant weakens. */
  boolean isWeakened(Event event) {
    return asShipped.replaces(event);
  }

  /** Where the weakened site is, short. */
  String weakenedSite() {
    return relations.events.stream()
        .filter(this::isWeakened)
        .findFirst()
        .map(event -> Names.shorten(program.describeSite(event.site)))
        .orElseThrow(() -> refused("nothing in it is at the weakened site"));
  }

  IllegalArgumentException refused(String why) {
    return new IllegalArgumentException(
        "counterexample "
            + counterexample.execution().id()
            + " of "
            + counterexample.mutant()
            + ": "
            + why
            + "; expected an execution that the shipped code does not allow");
  }
}
