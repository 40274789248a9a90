package dev.magpie.explorer.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every axiom and every rule of the search is noticed when it is switched off. */
@Tag("battery")
class MutationsTest {
  private static final int RANDOM_PROGRAMS = 400;
  private static final List<Case> CASES = cases();

  /** A program and what the oracle finds about it. */
  private record Case(SmallProgram program, Map<String, Graphs> expected) {}

  private static List<Case> cases() {
    List<SmallProgram> programs = new ArrayList<>();
    ClassicPrograms.all().values().stream().filter(Oracle::isSmall).forEach(programs::add);
    long seed = 0;
    for (int left = RANDOM_PROGRAMS; left > 0; seed++) {
      SmallProgram program = ProgramGenerator.generate(seed);
      if (Oracle.isSmall(program)) {
        programs.add(program);
        left--;
      }
    }
    return programs.stream().map(p -> new Case(p, Oracle.judge(p))).toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "mutations.csv", numLinesToSkip = 1)
  void aRuleThatIsSwitchedOffIsNoticed(
      String rule, String type, String method, String use, String instead) {
    Engine mutant = MutatedExplorer.load(new Mutation(type, method, use, instead));
    assertFalse(firstDifference(mutant).isEmpty(), "not noticed without " + rule);
  }

  @Test
  void theCopyWithoutMutationIsRight() {
    assertEquals("", firstDifference(MutatedExplorer.load(null)));
  }

  private static String firstDifference(Engine engine) {
    for (Case one : CASES) {
      for (String model : Oracle.models()) {
        String difference = Differences.between(engine, one.program, model, one.expected);
        if (!difference.isEmpty()) {
          return model + "\n" + one.program + "\n" + difference;
        }
      }
    }
    return "";
  }
}
