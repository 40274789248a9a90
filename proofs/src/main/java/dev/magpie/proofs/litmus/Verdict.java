package dev.magpie.proofs.litmus;

import dev.magpie.explorer.Allowed;
import dev.magpie.explorer.Exploration;
import dev.magpie.explorer.Explorer;
import dev.magpie.explorer.Problem;
import dev.magpie.explorer.Witness;
import dev.magpie.explorer.litmus.LitmusException;
import dev.magpie.explorer.litmus.LitmusSubject;
import dev.magpie.explorer.litmus.LitmusTest;
import dev.magpie.explorer.model.Model;
import java.util.List;

/**
 * What the explorer finds of a litmus test in Java's syntax.
 *
 * @param state whether the state that is asked for can be reached
 * @param race whether there is a data race
 * @param reliance whether it relies on the absence of values out of thin air
 */
record Verdict(boolean state, boolean race, boolean reliance) {
  /** Explores all executions of a test. */
  static Verdict of(String name, String text, Model model) throws LitmusException {
    LitmusSubject subject = new LitmusSubject(LitmusTest.parse(name, text));
    Exploration found =
        Explorer.explore(subject, options -> options.withModel(model).withAllowed(Allowed.DEFAULT));
    if (found.verdict() instanceof dev.magpie.explorer.Verdict.Unknown unknown) {
      throw new IllegalStateException(name + ": " + unknown.limit());
    }
    return new Verdict(
        found.missing().isEmpty(), has(found, Problem.RACE), has(found, Problem.RELIANCE));
  }

  private static boolean has(Exploration found, Problem problem) {
    List<Witness> witnesses =
        found.verdict() instanceof dev.magpie.explorer.Verdict.Fail fail
            ? fail.witnesses()
            : List.of();
    return witnesses.stream().anyMatch(witness -> witness.problem() == problem);
  }

  /** Returns what is expected of a variant of a test. */
  static boolean isExpected(Verdict verdict, Criterion criterion, Variant variant) {
    boolean shows = variant == Variant.WITHOUT;
    return switch (criterion) {
      case STATE -> verdict.state() == shows && !verdict.race();
      case RACE -> verdict.state() && verdict.race() == shows;
      case RELIANCE -> !verdict.state() && verdict.reliance() == shows;
    };
  }
}
