package dev.magpie.proofs.jam;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/** The tests of one shape. */
record Group(String shape, List<Answer> answers) {
  Group {
    answers = List.copyOf(answers);
  }

  /** Returns the groups, sorted by shape. */
  static List<Group> of(List<Answer> answers) {
    Map<String, List<Answer>> shapes = new TreeMap<>();
    for (Answer answer : answers) {
      shapes.computeIfAbsent(answer.shape(), shape -> new ArrayList<>()).add(answer);
    }
    return shapes.entrySet().stream().map(e -> new Group(e.getKey(), e.getValue())).toList();
  }

  long compared() {
    return answers.stream().filter(Answer::isCompared).count();
  }

  long weakerInRc11() {
    return answers.stream().filter(answer -> !answer.onlyRc11().isEmpty()).count();
  }

  long weakerInJam21() {
    return answers.stream().filter(answer -> !answer.onlyJam21().isEmpty()).count();
  }

  List<Answer> differing() {
    return answers.stream().filter(Answer::differs).toList();
  }

  /** The tests that differ, by what they differ in; within that in the order of the table. */
  Map<Difference, List<Answer>> byDifference() {
    Map<Difference, List<Answer>> same = new TreeMap<>(Difference.ORDER);
    for (Answer answer : differing()) {
      Difference difference = new Difference(answer.onlyRc11(), answer.onlyJam21());
      same.computeIfAbsent(difference, d -> new ArrayList<>()).add(answer);
    }
    return same;
  }

  /** The states that only one of the models allows. */
  record Difference(SortedSet<String> onlyRc11, SortedSet<String> onlyJam21) {
    static final Comparator<Difference> ORDER = Comparator.comparing(Difference::toString);
  }
}
