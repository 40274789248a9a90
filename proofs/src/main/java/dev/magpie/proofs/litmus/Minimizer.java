package dev.magpie.proofs.litmus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** Cuts a shape down, as long as its variants can still be told apart. */
final class Minimizer {
  private final Criterion criterion;
  private Shape shape;

  private Minimizer(Shape shape, Criterion criterion) {
    this.shape = shape;
    this.criterion = criterion;
  }

  /** Returns a shape of which nothing more can be taken away. */
  static Shape minimal(Shape shape, Criterion criterion) {
    return new Minimizer(shape, criterion).minimize();
  }

  private Shape minimize() {
    boolean smaller = true;
    while (smaller) {
      smaller = withoutThreads();
      smaller |= edited(step -> shape.without(step));
      smaller |= edited(step -> half(step, Step.Kind.READ));
      smaller |= edited(step -> half(step, Step.Kind.WRITE));
    }
    return shape;
  }

  private boolean withoutThreads() {
    boolean smaller = false;
    for (List<Step> thread : shape.threads()) {
      Shape other = shape;
      for (Step step : thread) {
        other = other.without(step);
      }
      smaller |= takeIfGood(other);
    }
    return smaller;
  }

  /** From the last step of each thread to its first: what comes last matters least. */
  private boolean edited(Function<Step, Shape> edit) {
    boolean smaller = false;
    List<Step> steps = new ArrayList<>(shape.steps());
    Collections.reverse(steps);
    for (Step step : steps) {
      smaller |= takeIfGood(edit.apply(step));
    }
    return smaller;
  }

  /** What was weakened stays what it is. */
  private Shape half(Step step, Step.Kind half) {
    boolean may = step.kind() == Step.Kind.UPDATE && !step.isWeakened();
    return may ? shape.withHalf(step, half) : shape;
  }

  private boolean takeIfGood(Shape other) {
    boolean isGood = !other.equals(shape) && criterion.tellsApart(other);
    if (isGood) {
      shape = other;
    }
    return isGood;
  }
}
