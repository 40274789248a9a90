package dev.magpie.stress.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jcstress.Options;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.infra.Status;
import org.openjdk.jcstress.infra.collectors.DiskWriteCollector;
import org.openjdk.jcstress.infra.collectors.TestResult;
import org.openjdk.jcstress.infra.runners.TestConfig;
import org.openjdk.jcstress.infra.runners.TestList;

/** Reads files that jcstress's own writer has written, about the rung of a ladder. */
final class ResultsTest {

  private static final String TEST = "dev.magpie.stress.ladder.LadderSleep.Fence";
  private static final String ASLEEP = "asleep, with work queued";
  private static final Options OPTIONS = new Options(new String[] {"-m", "sanity"});

  @BeforeAll
  static void parseOptions() throws IOException {
    OPTIONS.parse();
  }

  private static TestResult result(Status status, String jvmArgument) {
    TestResult result = new TestResult(status);
    result.setConfig(
        new TestConfig(OPTIONS, TestList.getInfo(TEST), 0, List.of(jvmArgument), 0, null));
    return result;
  }

  private static List<LitmusResult> writeAndRead(Path directory, TestResult... results)
      throws IOException {
    Path file = directory.resolve("results.bin.gz");
    DiskWriteCollector writer = new DiskWriteCollector(file.toString());
    for (TestResult result : results) {
      writer.add(result);
    }
    writer.close();
    return Results.read(file);
  }

  @Test
  void outcomesAreReadWithCountAndGrade(@TempDir Path directory) throws IOException {
    TestResult seen = result(Status.NORMAL, "-Xint");
    seen.addState("1, 1", 10);
    seen.addState("0, 0", 2);
    assertEquals(
        List.of(
            new LitmusResult(
                TEST,
                List.of(),
                List.of(
                    new OutcomeCount("0, 0", 2, Expect.FORBIDDEN, ASLEEP),
                    new OutcomeCount("1, 1", 10, Expect.ACCEPTABLE, "both saw each other")))),
        writeAndRead(directory, seen));
  }

  @Test
  void anOutcomeThatTheTestDoesNotNameIsForbidden(@TempDir Path directory) throws IOException {
    TestResult seen = result(Status.NORMAL, "-Xint");
    seen.addState("7, 7", 1);
    assertEquals(Expect.FORBIDDEN, writeAndRead(directory, seen).get(0).outcomes().get(0).grade());
  }

  @Test
  void whatIsNotANormalEndIsAProblem(@TempDir Path directory) throws IOException {
    TestResult error = result(Status.TEST_ERROR, "-Xint");
    error.addMessage("a claimed slot is empty");
    assertEquals(
        List.of("TEST_ERROR with -Xint", "a claimed slot is empty"),
        writeAndRead(directory, error).get(0).problems());
  }

  @Test
  void aTestThatJcstressSkipsIsAProblem(@TempDir Path directory) throws IOException {
    TestResult skipped = result(Status.API_MISMATCH, "-Xint");
    assertEquals(
        List.of("API_MISMATCH with -Xint"), writeAndRead(directory, skipped).get(0).problems());
  }

  @Test
  void configurationsOfATestAreAddedUp(@TempDir Path directory) throws IOException {
    TestResult first = result(Status.NORMAL, "-Xint");
    first.addState("1, 1", 10);
    TestResult second = result(Status.VM_ERROR, "-Xcomp");
    second.addState("1, 1", 5);
    second.addState("0, 1", 1);
    assertEquals(
        List.of(
            new LitmusResult(
                TEST,
                List.of("VM_ERROR with -Xcomp"),
                List.of(
                    new OutcomeCount("1, 1", 15, Expect.ACCEPTABLE, "both saw each other"),
                    new OutcomeCount("0, 1", 1, Expect.ACCEPTABLE, "the submitter came first")))),
        Results.byTest(writeAndRead(directory, first, second)));
  }

  @Test
  void aFileThatBreaksOffBeforeTheFirstResultHasNone(@TempDir Path directory) throws IOException {
    Path file = Files.createFile(directory.resolve("empty.bin.gz"));
    assertEquals(List.of(), Results.read(file));
  }
}
