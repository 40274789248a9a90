package dev.magpie.explorer.search;

import dev.magpie.explorer.model.Model;
import dev.magpie.explorer.program.Program;

/** One exploration of a program under a model. */
public final class Search {
  private final Program program;
  private final Model model;
  private final Limits limits;
  private final Observer observer;

  public Search(Program program, Model model, Limits limits, Observer observer) {
    this.program = program;
    this.model = model;
    this.limits = limits;
    this.observer = observer;
  }

  /** Visits every execution. */
  public Summary run() {
    if (observer.stop()) {
      return new Summary(0, 0, 0, program + " " + model + limits);
    }
    throw new UnsupportedOperationException();
  }
}
