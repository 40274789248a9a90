package dev.magpie.proofs.trial;

import dev.magpie.explorer.Explorer;
import dev.magpie.explorer.Options;
import dev.magpie.explorer.Subject;
import dev.magpie.explorer.Witness;
import dev.magpie.explorer.graph.Execution;
import dev.magpie.explorer.program.Program;
import dev.magpie.explorer.search.Replay;

/** The execution in which a scenario fails, built again. */
public record Counterexample(Mutant mutant, Witness witness, Program program, Execution execution) {

  /** Builds the execution that killed a mutant. */
  public static Counterexample of(Mutant mutant, Ruling.Killed killed)
      throws ClassNotFoundException {
    Subject subject = Explorer.subject(Class.forName(killed.scenario()));
    Options options =
        subject.options(Options.defaults()).withMutation(mutant.mutation()).withFirstFailure();
    Program program = subject.trial(options).program();
    Execution execution = Replay.of(program, options.model(), killed.witness().execution());
    return new Counterexample(mutant, killed.witness(), program, execution);
  }
}
