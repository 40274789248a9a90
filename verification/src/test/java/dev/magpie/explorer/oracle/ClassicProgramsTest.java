package dev.magpie.explorer.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.magpie.explorer.model.Model;
import dev.magpie.explorer.search.Limits;
import dev.magpie.explorer.search.Search;
import dev.magpie.explorer.search.Summary;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Pinned numbers of executions: one row a program and model. */
class ClassicProgramsTest {
  private static final Map<String, Map<String, Graphs>> JUDGED = new HashMap<>();

  @ParameterizedTest(name = "{0} under {1}")
  @CsvFileSource(resources = "executions.csv", numLinesToSkip = 1)
  void theExplorerFindsExactly(
      String name, String model, int complete, int atRest, String findings) {
    Graphs graphs = new Explorer().explore(ClassicPrograms.named(name), model, true);
    assertEquals(row(complete, atRest, findings), row(graphs));
  }

  @ParameterizedTest(name = "{0} under {1}")
  @CsvFileSource(resources = "executions.csv", numLinesToSkip = 1)
  void theOracleFindsExactly(String name, String model, int complete, int atRest, String findings) {
    Map<String, Graphs> judged =
        JUDGED.computeIfAbsent(name, n -> Oracle.judge(ClassicPrograms.named(n)));
    Graphs graphs = judged.getOrDefault(model, Graphs.NONE);
    assertEquals(row(complete, atRest, findings), row(graphs));
  }

  private static String row(Graphs graphs) {
    return row(graphs.complete().size(), graphs.atRest().size(), graphs.findings());
  }

  private static String row(int complete, int atRest, String findings) {
    return complete + " complete, " + atRest + " at rest, " + findings;
  }

  /** The counts under RC11 and SC are GenMC's. */
  @ParameterizedTest(name = "{0} thieves under {1}")
  @CsvSource({
    "1, rc11, 65",
    "1, sc, 59",
    "1, tso, 59",
    "2, rc11, 3639",
    "2, sc, 3065",
    "2, tso, 3175",
    "3, rc11, 306706",
    "3, sc, 232957"
  })
  void theChaseLevDequeHasExactly(int thieves, String model, long executions) {
    Search search =
        new Search(
            new ChaseLevProgram(thieves), Model.named(model), Limits.DEFAULT, new SilentObserver());
    assertEquals(new Summary(executions, 0, 0, null), search.run());
  }
}
