package dev.magpie.proofs.litmus;

import dev.magpie.explorer.Explorer;
import dev.magpie.explorer.Options;
import dev.magpie.explorer.Subject;
import dev.magpie.explorer.graph.Execution;
import dev.magpie.explorer.program.Program;
import dev.magpie.explorer.search.Replay;
import dev.magpie.proofs.trial.Mutant;

/**
 * One execution twice: as the shipped code would make it, whether or not the model allows that, and
 * as the mutant does. Event for event the same, but for modes.
 *
 * @param program the shipped one
 */
record Contrast(Program program, Execution with, Execution without) {
  static Contrast of(Mutant mutant, String scenario, String execution) {
    Subject subject = Explorer.subject(named(scenario));
    Options shipped = subject.options(Options.defaults());
    Options weakened = shipped.withMutation(mutant.mutation());
    Program program = subject.trial(shipped).program();
    Program mutated = subject.trial(weakened).program();
    return new Contrast(
        program,
        Replay.of(program, shipped.model(), execution),
        Replay.of(mutated, weakened.model(), execution));
  }

  private static Class<?> named(String scenario) {
    try {
      return Class.forName(scenario);
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException("no scenario '" + scenario + "'", e);
    }
  }
}
