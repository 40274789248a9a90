package dev.magpie.explorer.command;

import dev.magpie.explorer.Options;
import dev.magpie.explorer.model.Model;
import java.util.List;
import java.util.function.UnaryOperator;

/** Explores targets one after the other; one that is malformed does not stop the others. */
final class Batch {
  private final List<Model> models;
  private final UnaryOperator<Options> options;
  private final Format format;
  private final Progress progress;
  private final Worst worst = new Worst();

  /** Explores each target under each model, with the options changed. */
  Batch(List<Model> models, UnaryOperator<Options> options, Format format, Progress progress) {
    this.models = models;
    this.options = options;
    this.format = format;
    this.progress = progress;
  }

  /** Returns the exit code. */
  int run(List<Target> targets) {
    for (Target target : targets) {
      try {
        for (Model model : models) {
          run(target, model);
        }
      } catch (MalformedTarget e) {
        progress.erase();
        worst.addMalformed();
        format.malformed(String.valueOf(e.getMessage()));
      }
    }
    format.end();
    return worst.exitCode();
  }

  private void run(Target target, Model model) throws MalformedTarget {
    Result result = target.explore(it -> options.apply(it.withModel(model)), progress);
    progress.erase();
    worst.add(result.exploration().verdict());
    format.result(result);
  }
}
