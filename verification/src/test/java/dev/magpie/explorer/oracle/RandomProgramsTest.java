package dev.magpie.explorer.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The explorer and the oracle find the same graphs, none missing and none twice. */
@Tag("battery")
class RandomProgramsTest {
  private static final int PROGRAMS =
      "deep".equals(System.getProperty("magpie.profile")) ? 2_000_000 : 20_000;
  private static final int UNPRUNED = 300;

  private final Engine explorer = new Explorer();

  @Test
  void theExplorerFindsExactlyTheGraphsOfTheOracle() {
    long seed = 0;
    for (int programs = 0; programs < PROGRAMS; seed++) {
      SmallProgram program = ProgramGenerator.generate(seed);
      if (Oracle.isSmall(program)) {
        programs++;
        compare(seed, program);
      }
    }
  }

  private void compare(long seed, SmallProgram program) {
    Map<String, Graphs> expected = Oracle.judge(program);
    for (String model : Oracle.models()) {
      if (!difference(program, model, expected).isEmpty()) {
        SmallProgram smallest =
            Shrinker.shrink(program, p -> !difference(p, model, Oracle.judge(p)).isEmpty());
        String difference = difference(smallest, model, Oracle.judge(smallest));
        fail("seed " + seed + ", " + model + "\n" + smallest + "\n" + difference);
      }
    }
  }

  private String difference(SmallProgram program, String model, Map<String, Graphs> expected) {
    return Differences.between(explorer, program, model, expected);
  }

  /** What the oracle leaves out for speed is what every model forbids. */
  @Test
  void pruningLosesNothing() {
    int seed = 0;
    for (int programs = 0; programs < UNPRUNED; seed++) {
      SmallProgram program = ProgramGenerator.generate(seed);
      if (Oracle.isTiny(program)) {
        programs++;
        assertEquals(Oracle.judge(program, false), Oracle.judge(program), "seed " + seed);
      }
    }
  }
}
