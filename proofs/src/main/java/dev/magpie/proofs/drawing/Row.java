package dev.magpie.proofs.drawing;

import dev.magpie.explorer.trace.Step;
import java.util.List;

/**
 * One node of a drawing, alone at its height.
 *
 * @param steps one step, or several of one thread that are not shown
 */
record Row(int thread, List<Step> steps) {
  Row {
    steps = List.copyOf(steps);
  }

  boolean isShown() {
    return steps.size() == 1;
  }

  /** The step that is shown. */
  Step step() {
    return steps.get(0);
  }
}
