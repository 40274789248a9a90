package dev.magpie.explorer.litmus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.magpie.explorer.graph.Execution;
import dev.magpie.explorer.litmus.LoneMemory.Access;
import dev.magpie.explorer.model.Model;
import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.search.Finding;
import dev.magpie.explorer.search.Limits;
import dev.magpie.explorer.search.Observer;
import dev.magpie.explorer.search.Search;
import dev.magpie.explorer.search.Summary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * The final states that herd7 finds under RC11, and the numbers of executions that GenMC finds,
 * without plain accesses, under RC11 and SC.
 */
final class HerdTableTest {
  private static final Path TESTS = Path.of("src/test/resources/litmus/java");
  private static final String NOT_GIVEN = "-";

  private static LitmusTest test(String name) throws IOException, LitmusException {
    return LitmusTest.read(TESTS.resolve(name + ".litmus"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/litmus/expected.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      maxCharsPerColumn = 100_000)
  void explorerFindsExactly(
      String name, String plain, String rc11Executions, String scExecutions, String states)
      throws IOException, LitmusException {
    LitmusTest test = test(name);
    assertEquals(name, test.name());
    Exploration rc11 = new Exploration(test, PlainAccess.OPAQUE, Model.RC11);
    Exploration sc = new Exploration(test, PlainAccess.OPAQUE, Model.SC);
    boolean counted = plain.equals("no");
    assertEquals(
        String.join("\n", rc11Executions, scExecutions, states),
        String.join(
            "\n",
            counted ? Long.toString(rc11.summary.complete()) : NOT_GIVEN,
            counted ? Long.toString(sc.summary.complete()) : NOT_GIVEN,
            rc11.states.toString()));
  }

  /** No test branches: two threads that conflict on a plain access can be unordered. */
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/litmus/expected.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      maxCharsPerColumn = 100_000)
  void aRaceIsReportedWhereverThereIsOne(String name) throws IOException, LitmusException {
    LitmusTest test = test(name);
    Exploration exploration = new Exploration(test, PlainAccess.RACE, Model.RC11);
    assertEquals(threadsConflict(test), exploration.raced);
  }

  private static boolean threadsConflict(LitmusTest test) {
    int threads = test.threads().size();
    return IntStream.range(0, threads)
        .anyMatch(
            i ->
                IntStream.range(0, threads)
                    .anyMatch(j -> i != j && conflict(accesses(test, i), accesses(test, j))));
  }

  private static List<Access> accesses(LitmusTest test, int thread) {
    return LoneMemory.accesses(test, PlainAccess.RACE, thread);
  }

  private static boolean conflict(List<Access> some, List<Access> others) {
    return some.stream()
        .filter(access -> access.mode() == Mode.PLAIN)
        .anyMatch(access -> others.stream().anyMatch(access::conflictsWith));
  }

  /** One exploration to its end. */
  private static final class Exploration implements Observer {
    final FinalStates states;
    final Summary summary;
    boolean raced;

    Exploration(LitmusTest test, PlainAccess plain, Model model) {
      states = new FinalStates(test, plain);
      LitmusProgram program = new LitmusProgram(test, plain);
      summary = new Search(program, model, Limits.DEFAULT, this).run();
    }

    @Override
    public void execution(Execution execution) {
      states.add(execution);
    }

    @Override
    public void finding(Finding finding, Execution execution) {
      raced |= finding.kind() == Finding.Kind.RACE;
    }
  }
}
