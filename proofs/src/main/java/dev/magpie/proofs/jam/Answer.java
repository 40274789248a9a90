package dev.magpie.proofs.jam;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the two models allow one litmus test to end with.
 *
 * @param rc11 the final states under RC11
 * @param jam21 the final states under JAM21; null if it was not asked
 */
record Answer(String test, SortedSet<String> rc11, @Nullable SortedSet<String> jam21) {
  private static final String NOT_ASKED = "-";

  Answer {
    rc11 = Collections.unmodifiableSortedSet(rc11);
    jam21 = jam21 == null ? null : Collections.unmodifiableSortedSet(jam21);
  }

  static Answer of(String test, String rc11, String jam21) {
    return new Answer(test, states(rc11), jam21.equals(NOT_ASKED) ? null : states(jam21));
  }

  private static SortedSet<String> states(String text) {
    return new TreeSet<>(List.of(text.split(" \\| ", -1)));
  }

  boolean isCompared() {
    return jam21 != null;
  }

  /** The states that RC11 allows and JAM21 does not; none if JAM21 was not asked. */
  SortedSet<String> onlyRc11() {
    return jam21 == null ? new TreeSet<>() : without(rc11, jam21);
  }

  /** The states that JAM21 allows and RC11 does not; none if JAM21 was not asked. */
  SortedSet<String> onlyJam21() {
    return jam21 == null ? new TreeSet<>() : without(jam21, rc11);
  }

  boolean differs() {
    return !onlyRc11().isEmpty() || !onlyJam21().isEmpty();
  }

  private static SortedSet<String> without(SortedSet<String> states, SortedSet<String> others) {
    SortedSet<String> left = new TreeSet<>(states);
    left.removeAll(others);
    return left;
  }

  /** The name without what says the modes of the accesses, such as {@code SB} for SB+OVOV. */
  String shape() {
    return test.replaceFirst("\\+(F[A-Z]\\+[narf]+|F[narf]+|[A-Z]+)$", "");
  }

  /** What the name says beyond the shape: the modes of the accesses, the fences. */
  String modes() {
    String shape = shape();
    return shape.length() == test.length() ? "" : test.substring(shape.length() + 1);
  }
}
