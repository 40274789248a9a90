package dev.magpie.proofs.drawing;

import dev.magpie.explorer.trace.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * One node of a drawing, alone at its height.
 *
 * @param steps one step, or those of one thread that are not shown
 */
record Row(int thread, List<Step> steps, boolean isShown) {
  Row {
    steps = List.copyOf(steps);
  }

  /** The step that is shown. */
  Step step() {
    return steps.get(0);
  }

  /** The same with one step more. */
  Row and(Step more) {
    List<Step> all = new ArrayList<>(steps);
    all.add(more);
    return new Row(thread, all, isShown);
  }
}
