package dev.magpie.explorer.jcstress;

import dev.magpie.explorer.Grade;
import dev.magpie.explorer.Grading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.Outcome;

/**
 * The {@code @Outcome}s of a test, matched as jcstress does: an id that is the outcome itself goes
 * before all regular expressions, of which the first that fits counts.
 */
final class Cases implements Grading {
  private static final Mark UNCOVERED = new Mark(Grade.UNCOVERED, "which no @Outcome covers");

  private final List<Case> cases;

  private Cases(List<Case> cases) {
    this.cases = cases;
  }

  /** Reads the annotations of a class, those that it borrows by {@code @JCStressMeta} first. */
  static Cases of(Class<?> type) {
    List<Case> cases = new ArrayList<>();
    JCStressMeta meta = type.getAnnotation(JCStressMeta.class);
    if (meta != null) {
      add(meta.value(), cases);
    }
    add(type, cases);
    return new Cases(cases);
  }

  private static void add(Class<?> type, List<Case> cases) {
    for (Outcome outcome : type.getAnnotationsByType(Outcome.class)) {
      for (String id : outcome.id()) {
        cases.add(Case.of(id, outcome.expect(), outcome.desc()));
      }
    }
  }

  @Override
  public Mark grade(String outcome) {
    Case found = find(outcome);
    return found == null ? UNCOVERED : new Mark(found.grade(), found.description());
  }

  @Override
  public List<String> missing(Set<String> reached) {
    List<Case> open = new ArrayList<>(cases);
    for (String outcome : reached) {
      open.remove(find(outcome));
    }
    return open.stream()
        .filter(left -> left.grade() == Grade.ACCEPTABLE_INTERESTING)
        .map(left -> left.id() + "  " + left.description())
        .toList();
  }

  private @Nullable Case find(String outcome) {
    for (Case exact : cases) {
      if (exact.is(outcome)) {
        return exact;
      }
    }
    for (Case fitting : cases) {
      if (fitting.fits(outcome)) {
        return fitting;
      }
    }
    return null;
  }
}
