package dev.magpie.explorer.litmus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.magpie.explorer.Exploration;
import dev.magpie.explorer.Explorer;
import dev.magpie.explorer.Outcome;
import dev.magpie.explorer.Plain;
import dev.magpie.explorer.Problem;
import dev.magpie.explorer.Verdict;
import dev.magpie.explorer.litmus.LoneMemory.Access;
import dev.magpie.explorer.model.Model;
import dev.magpie.explorer.program.Mode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
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

  private static Exploration explore(LitmusSubject subject, Plain plain, Model model) {
    return Explorer.explore(subject, options -> options.withModel(model).withPlain(plain));
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
    LitmusSubject subject = new LitmusSubject(test(name));
    assertEquals(name, subject.name());
    Exploration rc11 = explore(subject, Plain.OPAQUE, Model.RC11);
    boolean counted = plain.equals("no");
    assertEquals(
        String.join("\n", rc11Executions, scExecutions, states),
        String.join(
            "\n",
            counted ? Long.toString(rc11.executions()) : NOT_GIVEN,
            counted ? scExecutions(name) : NOT_GIVEN,
            subject.sorted(rc11.outcomes()).stream()
                .map(Outcome::state)
                .collect(Collectors.joining(" | "))));
  }

  private static String scExecutions(String name) throws IOException, LitmusException {
    LitmusSubject subject = new LitmusSubject(test(name));
    return Long.toString(explore(subject, Plain.RACE, Model.SC).executions());
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
    Exploration exploration = explore(new LitmusSubject(test), Plain.RACE, Model.RC11);
    boolean raced =
        exploration.verdict() instanceof Verdict.Fail fail
            && fail.witnesses().stream().anyMatch(w -> w.problem() == Problem.RACE);
    assertEquals(threadsConflict(test), raced);
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
    return LoneMemory.accesses(test, Plain.RACE, thread);
  }

  private static boolean conflict(List<Access> some, List<Access> others) {
    return some.stream()
        .filter(access -> access.mode() == Mode.PLAIN)
        .anyMatch(access -> others.stream().anyMatch(access::conflictsWith));
  }
}
