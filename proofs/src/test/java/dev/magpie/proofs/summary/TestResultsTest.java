package dev.magpie.proofs.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.magpie.proofs.report.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results as Surefire leaves them. */
final class TestResultsTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private static final String TEST = "@org.junit.jupiter.api.Test void x() {} ";

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

  /** Compiles a class of this name, with a body. */
  private void testClass(String name, String body) throws IOException {
    compile(name, "class " + name + " {" + body + "}");
  }

  private void compile(String name, String declaration) throws IOException {
    Path classes = Files.createDirectories(module.resolve("target/test-classes"));
    Path source = Files.createDirectories(module.resolve("src/a")).resolve(name + ".java");
    Files.writeString(source, "package a; " + declaration);
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                classes.toString(),
                source.toString());
    assertEquals(0, status);
  }

  private void testClass(String name) throws IOException {
    testClass(name, "@org.junit.jupiter.api.Test void x() {} static class Inner {}");
  }

  private List<String> notRun() throws IOException {
    return TestResults.read(module, START).failures().stream().map(Failure::test).toList();
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
  void aClassWithParametersIsRunUnderSeveralNames() throws IOException {
    testClass("OneTest");
    report("a.OneTest", passed("a.OneTest[1]") + passed("a.OneTest[2]"), START);
    assertEquals(List.of(), TestResults.read(module, START).failures());
  }

  @Test
  void failuresAndErrorsAreFound() throws IOException {
    report(
        "a.OneTest",
        "<testcase classname='a.OneTest' name='x'><failure message='m'>why</failure></testcase>"
            + "<testcase classname='a.OneTest' name='y'><error>\n worse\n</error></testcase>",
        START);
    assertEquals(
        List.of(
            new Failure("queue", "a.OneTest.x", "why"),
            new Failure("queue", "a.OneTest.y", "worse")),
        TestResults.read(module, START).failures());
  }

  @Test
  void aClassWithoutResultsFails() throws IOException {
    testClass("OneTest");
    testClass("ThingUnderTest", "void x() {}");
    assertEquals(
        List.of(new Failure("queue", "a.OneTest", "no test of this class was run since " + START)),
        TestResults.read(module, START).failures());
  }

  @Test
  void aClassWithItsOwnResultsIsRun() throws IOException {
    testClass("OneTest", TEST + "static class InnerTest { " + TEST + "}");
    report("a.OneTest", passed("a.OneTest"), START);
    assertEquals(List.of(), notRun());
  }

  @Test
  void aClassWhoseNestedTestsAreRunIsRun() throws IOException {
    testClass("OneTest");
    report("a.OneTest", passed("a.OneTest$Inner"), START);
    assertEquals(List.of(), notRun());
  }

  @Test
  void resultsOfALongerNameAreThoseOfAnotherClass() throws IOException {
    testClass("OneTest");
    report("a.OneTestMore", passed("a.OneTestMore"), START);
    assertEquals(List.of("a.OneTest"), notRun());
  }

  @Test
  void whatSurefireDoesNotRunNeedsNoResults() throws IOException {
    testClass("Helper");
    testClass("ThingTest", "@Deprecated void x() {}");
    compile("BaseTest", "abstract class BaseTest {" + TEST + "}");
    assertEquals(List.of(), notRun());
  }

  @Test
  void aClassThatInheritsItsTestsNeedsResults() throws IOException {
    compile("TwoTest", "class TwoTest extends Base {} abstract class Base {" + TEST + "}");
    assertEquals(List.of("a.TwoTest"), notRun());
  }

  @Test
  void resultsOfAnotherBuildDoNotCount() throws IOException {
    testClass("OneTest");
    report("a.OneTest", passed("a.OneTest"), START.minusSeconds(1));
    assertEquals(1, TestResults.read(module, START).failures().size());
  }
}
