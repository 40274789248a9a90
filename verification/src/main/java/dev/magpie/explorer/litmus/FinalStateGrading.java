package dev.magpie.explorer.litmus;

import dev.magpie.explorer.Grade;
import dev.magpie.explorer.Grading;
import java.util.List;
import java.util.Set;

/** Grades final states by the condition of their test. */
final class FinalStateGrading implements Grading {
  private final Postcondition postcondition;
  private final FinalStates states;

  FinalStateGrading(Postcondition postcondition, FinalStates states) {
    this.postcondition = postcondition;
    this.states = states;
  }

  @Override
  public Mark grade(String outcome) {
    boolean meets = states.meetsCondition(outcome);
    return switch (postcondition.quantifier()) {
      case EXISTS -> new Mark(Grade.UNGRADED, meets ? "meets the condition" : "");
      case NOT_EXISTS -> graded(!meets);
      case FORALL -> graded(meets);
    };
  }

  private Mark graded(boolean right) {
    String condition = postcondition.quantifier() + " " + postcondition.text();
    return right
        ? new Mark(Grade.ACCEPTABLE, "")
        : new Mark(Grade.FORBIDDEN, "against " + condition);
  }

  @Override
  public List<String> missing(Set<String> reached) {
    boolean asks = postcondition.quantifier() == Quantifier.EXISTS;
    return asks && reached.stream().noneMatch(states::meetsCondition)
        ? List.of(postcondition.text())
        : List.of();
  }
}
