package dev.magpie.proofs.litmus;

import java.util.List;
import java.util.Locale;

/** The names of locations in a litmus test, by the order in which they are met. */
final class Names {
  private static final String LETTERS = "xyzabcdefghijklmnopqstuvw";

  private final List<Integer> locations;

  private Names(List<Integer> locations) {
    this.locations = locations;
  }

  static Names of(Shape shape) {
    List<Step> steps = shape.steps();
    return new Names(steps.stream().filter(Step::isAccess).map(Step::location).distinct().toList());
  }

  /** The shape's numbers of all locations. */
  List<Integer> locations() {
    return locations;
  }

  String location(Step access) {
    return location(access.location());
  }

  String location(Integer number) {
    return String.valueOf(LETTERS.charAt(locations.indexOf(number)));
  }

  /** The name of the {@code VarHandle} of a location. */
  String handle(Step access) {
    return location(access).toUpperCase(Locale.ROOT);
  }
}
