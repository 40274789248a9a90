package dev.magpie.proofs.litmus;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The names by which the field knows the shapes. */
final class ShapeName {
  /** By what the threads do, as {@link Canonical#withoutModes} writes it. */
  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          Map.entry("Wx1 Wy1|Ry1 Rx0", "MP"),
          Map.entry("Wx1 Ry0|Wy1 Rx0", "SB"),
          Map.entry("Rx1 Wy1|Ry1 Wx1", "LB"),
          // what LB forbids is not there yet
          Map.entry("Rx0 Wy1|Ry1 Wx1", "LB"),
          Map.entry("Wx2 Wy1|Ry1 Wx1", "S"),
          Map.entry("Wx1 Wy1|Wy2 Rx0", "R"),
          Map.entry("Wx1 Wy2|Wy1 Wx2", "2+2W"),
          Map.entry("Wx1|Rx1 Rx0", "CoRR"),
          Map.entry("Wx1|Rx1 Wy1|Ry1 Rx0", "WRC"),
          Map.entry("Wx1 Wy1|Ry1 Wz1|Rz1 Rx0", "ISA2"),
          Map.entry("Wx1|Wy1 Rx0|Rx1 Ry0", "RWC"),
          Map.entry("Wx1|Wy1|Rx1 Ry0|Ry1 Rx0", "IRIW"),
          Map.entry("Wx1 Wy1|Wz1 Rx0|Ry1 Rz0", "W+RWC"));

  private ShapeName() {}

  /** Returns the name; where there is none, what the threads do. */
  static String of(Shape shape) {
    boolean hasUpdates = shape.steps().stream().anyMatch(s -> s.kind() == Step.Kind.UPDATE);
    return withoutUpdates(shape)
        .map(name -> hasUpdates ? name + " with an update" : name)
        .orElseGet(() -> Canonical.withoutModes(shape).replace("|", " / "));
  }

  /** Each update is taken for one of its halves, in all ways, until there is a name. */
  private static Optional<String> withoutUpdates(Shape shape) {
    for (Step step : shape.steps()) {
      if (step.kind() == Step.Kind.UPDATE) {
        return Stream.of(Step.Kind.READ, Step.Kind.WRITE)
            .flatMap(half -> withoutUpdates(shape.withHalf(step, half)).stream())
            .findFirst();
      }
    }
    return Optional.ofNullable(KNOWN.get(Canonical.withoutModes(Canonical.of(shape))));
  }
}
