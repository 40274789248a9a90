package dev.magpie.stress.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jcstress.annotations.Expect;

final class OutcomeTableTest {

  private static final Plan PLAN =
      Plan.of(
          List.of(
              new LitmusTest("dev.magpie.stress.ring.A.Actual", 2, List.of("ring.publish")),
              new LitmusTest("dev.magpie.stress.ring.B.Actual", 3, List.of("ring.claim"))),
          2);
  private static final OutcomeTable TABLE =
      new OutcomeTable(
          PLAN,
          new JcstressRun(
              1,
              1,
              List.of(
                  new LitmusResult(
                      "dev.magpie.stress.ring.A.Actual",
                      List.of(),
                      List.of(new OutcomeCount("1, 0", 3, Expect.FORBIDDEN, "slot missing"))))));

  @Test
  void theTableNamesEdgesOutcomesAndWhatWasNotRun() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TABLE.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
    assertEquals("ring.A.Actual  [ring.publish]", lines.get(0));
    assertTrue(lines.get(1).matches(" *1, 0 +3 +Forbidden +slot missing"), lines.get(1));
    assertEquals("ring.B.Actual  [ring.claim]", lines.get(2));
    assertEquals("    not run: needs 3 processors", lines.get(3));
    assertEquals("2 tests planned, 1 run, 1 not run (too few processors), 3 samples", lines.get(4));
  }

  @Test
  void theFileHasALineForEachOutcome(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("stress").resolve("outcomes.tsv");
    TABLE.write(file);
    assertEquals(
        List.of(
            "test\toutcome\tcount\tgrade",
            "dev.magpie.stress.ring.A.Actual\t1, 0\t3\tFORBIDDEN",
            "dev.magpie.stress.ring.B.Actual\tnot run\t0\tUNKNOWN"),
        Files.readAllLines(file));
  }
}
