package dev.magpie.proofs.drawing;

import dev.magpie.explorer.graph.Event;
import dev.magpie.proofs.trial.Mutant;
import dev.magpie.proofs.trial.Strength;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Says in words what relations say. */
final class Words {
  private static final String TO = " → ";

  private final Subject subject;

  Words(Subject subject) {
    this.subject = subject;
  }

  /** Returns "With release at Ring.push(Ring.java:77), which here is opaque, ". */
  String ifShipped() {
    Mutant mutant = subject.counterexample.mutant();
    String here = mutant.to() == Strength.NONE ? "which is missing here" : "here " + mutant.to();
    return "With " + mutant.from() + " at " + subject.weakenedSite() + " (" + here + "), ";
  }

  /** Says what of happens-before the shipped strength adds to a walk; empty for nothing. */
  String added(List<Link> walk) {
    return missing(walk).stream()
        .map(link -> number(link.from()) + " would synchronize with " + number(link.to()))
        .distinct()
        .collect(Collectors.joining(" and "));
  }

  /** The links of happens-before in a walk that the execution as it ran lacks. */
  List<Link> missing(List<Link> walk) {
    return walk.stream()
        .filter(link -> link.relation() == Relation.SW)
        .filter(link -> !subject.orderAsRun.synchronization.contains(link))
        .toList();
  }

  /** Says each step of a cycle; those in program order behind each other together. */
  String steps(List<Link> cycle) {
    List<String> said = new ArrayList<>();
    List<Link> run = new ArrayList<>();
    for (Link link : rotated(cycle)) {
      if (link.relation() == Relation.SB) {
        run.add(link);
      } else {
        sayRun(run, said);
        said.add(step(link));
      }
    }
    sayRun(run, said);
    return String.join("; ", said);
  }

  private void sayRun(List<Link> run, List<String> said) {
    String chain = chain(run);
    if (chain.contains(TO)) {
      said.add(chain + " in program order");
    }
    run.clear();
  }

  /** The same cycle, not begun amid a thread. */
  private static List<Link> rotated(List<Link> cycle) {
    List<Link> rotated = new ArrayList<>(cycle);
    for (int i = 0; i < cycle.size(); i++) {
      boolean begins = rotated.get(0).relation() == Relation.SB;
      boolean goesOn = rotated.get(rotated.size() - 1).relation() == Relation.SB;
      if (begins && !goesOn) {
        return rotated;
      }
      Collections.rotate(rotated, 1);
    }
    return rotated;
  }

  private String step(Link link) {
    String from = number(link.from());
    String to = number(link.to());
    return switch (link.relation()) {
      case SB -> from + TO + to + " in program order";
      case SW -> from + " synchronizes with " + to;
      case RF -> to + " reads from " + from;
      case CO -> from + " is overwritten by " + to;
      case FR -> from + " misses the write of " + place(link.to()) + " by " + to;
    };
  }

  /** Returns "#1 → #4 → #5". */
  String chain(List<Link> walk) {
    List<String> numbers = new ArrayList<>();
    for (Link link : walk) {
      add(numbers, number(link.from()));
      add(numbers, number(link.to()));
    }
    return String.join(TO, numbers);
  }

  private static void add(List<String> numbers, String number) {
    if (numbers.isEmpty() || !numbers.get(numbers.size() - 1).equals(number)) {
      numbers.add(number);
    }
  }

  String number(Event event) {
    return subject.text.number(event);
  }

  String place(Event access) {
    return subject.text.location(access);
  }
}
