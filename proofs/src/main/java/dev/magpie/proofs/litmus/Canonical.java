package dev.magpie.proofs.litmus;

import java.util.Comparator;
import java.util.List;

/** One order of threads, and one text, for all shapes that differ in names only. */
final class Canonical {
  /** The letters of the kinds of steps; threads are sorted by what they begin with. */
  private static final String KINDS = "WUFR";

  private Canonical() {}

  /** Returns the same shape with its threads in order; one that begins with a write comes first. */
  static Shape of(Shape shape) {
    return Alternatives.permutations(shape.threads()).stream()
        .map(shape::reordered)
        .min(Comparator.comparing(Canonical::sortKey))
        .orElseThrow();
  }

  /** The same for shapes whose litmus tests are the same. */
  static String key(Shape shape) {
    return text(shape, true);
  }

  private static String sortKey(Shape shape) {
    StringBuilder kinds = new StringBuilder();
    for (List<Step> thread : shape.threads()) {
      thread.forEach(step -> kinds.append(KINDS.indexOf(step.kind().letter())));
      kinds.append('|');
    }
    return kinds + key(shape);
  }

  /** What the threads do, without the modes: {@code Wx1 Wy1|Ry1 Rx0}; fences are left out. */
  static String withoutModes(Shape shape) {
    return text(shape, false);
  }

  private static String text(Shape shape, boolean modes) {
    Names names = Names.of(shape);
    StringBuilder text = new StringBuilder();
    for (List<Step> thread : shape.threads()) {
      text.append(text.isEmpty() ? "" : "|");
      String separator = "";
      for (Step step : thread) {
        if (modes || step.isAccess()) {
          text.append(separator).append(text(shape, names, step)).append(modes ? modes(step) : "");
          separator = " ";
        }
      }
    }
    return text.toString();
  }

  private static String text(Shape shape, Names names, Step step) {
    String letter = String.valueOf(step.kind().letter());
    return switch (step.kind()) {
      case FENCE -> letter;
      case READ -> letter + names.location(step) + shape.read(step);
      case WRITE, UPDATE -> letter + names.location(step) + shape.written(step);
    };
  }

  private static String modes(Step step) {
    return "[" + step.with() + ">" + step.without() + "]";
  }
}
