package dev.magpie.explorer.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A weaker program, or a weaker model, has all executions of the stronger one. */
class MonotonicityTest {
  private static final int PROGRAMS =
      "deep".equals(System.getProperty("magpie.profile")) ? 50_000 : 1_000;

  private final Engine explorer = new Explorer();

  @Test
  void weakeningAModeOrAFenceRemovesNoExecution() {
    int weakenings = 0;
    for (SmallProgram program : programs().subList(0, PROGRAMS / 4)) {
      for (SmallProgram weaker : Weakening.all(program)) {
        for (String model : Oracle.models()) {
          assertEquals(
              Set.of(), minus(program, model, weaker, model), () -> program + "\n" + weaker);
        }
        weakenings++;
      }
    }
    assertTrue(weakenings > PROGRAMS / 4, "weakenings: " + weakenings);
  }

  /** Whatever an x86 can show, RC11 allows; and whatever is an interleaving, an x86 can show. */
  @ParameterizedTest(name = "{0} within {1}")
  @CsvSource({"sc, tso", "sc, rc11-c++11", "tso, rc11-c++11", "rc11-c++11, rc11"})
  void aWeakerModelHasAllExecutions(String stronger, String weaker) {
    for (SmallProgram program : programs()) {
      assertEquals(Set.of(), minus(program, stronger, program, weaker), program::toString);
    }
  }

  private static List<SmallProgram> programs() {
    List<SmallProgram> programs = new ArrayList<>(ClassicPrograms.all().values());
    for (long seed = 0; seed < PROGRAMS; seed++) {
      programs.add(ProgramGenerator.generate(-1 - seed));
    }
    return programs;
  }

  /** The executions of one program under a model that another one does not have. */
  private Set<String> minus(SmallProgram a, String model, SmallProgram b, String otherModel) {
    Set<String> executions = new HashSet<>(explorer.explore(a, model, false).complete());
    executions.removeAll(explorer.explore(b, otherModel, false).complete());
    return executions;
  }
}
