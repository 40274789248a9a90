package dev.magpie.proofs.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.magpie.proofs.report.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results as Surefire leaves them. */
final class TestResultsTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private final Path module;

  TestResultsTest(@TempDir Path root) {
    module = root.resolve("queue");
  }

  private void report(String name, String cases, Instant time) throws IOException {
    Path file = module.resolve("target/surefire-reports/TEST-" + name + ".xml");
    Files.createDirectories(module.resolve("target/surefire-reports"));
    Files.writeString(file, "<testsuite name='" + name + "'>" + cases + "</testsuite>");
    Files.setLastModifiedTime(file, FileTime.from(time));
  }

  private void testClass(String name) throws IOException {
    Files.createDirectories(module.resolve("target/test-classes/a"));
    Files.write(module.resolve("target/test-classes/a/" + name + ".class"), new byte[0]);
  }

  private static String passed(String type) {
    return "<testcase classname='" + type + "' name='x'/>";
  }

  @Test
  void testsThatPassAreCounted() throws IOException {
    testClass("OneTest");
    report("a.OneTest", passed("a.OneTest") + passed("a.OneTest$Inner"), START);
    TestResults results = TestResults.read(module, START);
    assertEquals(List.of(), results.failures());
    assertEquals(2, results.tests());
  }

  @Test
  void failuresAndErrorsAreFound() throws IOException {
    report(
        "a.OneTest",
        "<testcase classname='a.OneTest' name='x'><failure message='m'>why</failure></testcase>"
            + "<testcase classname='a.OneTest' name='y'><error>worse</error></testcase>",
        START);
    assertEquals(
        List.of(
            new Failure("queue", "a.OneTest.x", "why"), new Failure("queue", "a.OneTest.y", "worse")),
        TestResults.read(module, START).failures());
  }

  @Test
  void aClassWithoutResultsFails() throws IOException {
    testClass("OneTest");
    testClass("OneTest$Inner");
    testClass("Helper");
    assertEquals(
        List.of(new Failure("queue", "a.OneTest", "no test of this class was run since " + START)),
        TestResults.read(module, START).failures());
  }

  @Test
  void resultsOfAnotherBuildDoNotCount() throws IOException {
    testClass("OneTest");
    report("a.OneTest", passed("a.OneTest"), START.minusSeconds(1));
    assertEquals(1, TestResults.read(module, START).failures().size());
  }
}
