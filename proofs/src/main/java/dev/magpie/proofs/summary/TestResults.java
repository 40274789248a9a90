package dev.magpie.proofs.summary;

import dev.magpie.proofs.report.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads what the unit tests of a module came to, and whether all were run. */
final class TestResults {
  private static final String TEST_CLASS = "Test.class";

  private final Path module;
  private final Instant since;
  private final List<Failure> failures = new ArrayList<>();
  private final Set<String> run = new HashSet<>();
  private int tests;

  private TestResults(Path module, Instant since) {
    this.module = module;
    this.since = since;
  }

  /**
   * Reads the results of a module.
   *
   * @param since results that are older belong to another build
   */
  static TestResults read(Path module, Instant since) throws IOException {
    TestResults results = new TestResults(module, since);
    for (Path file : results.files("target/surefire-reports", ".xml")) {
      if (!Files.getLastModifiedTime(file).toInstant().isBefore(since)) {
        results.readFile(file);
      }
    }
    for (Path file : results.files("target/test-classes", TEST_CLASS)) {
      results.requireRun(file);
    }
    return results;
  }

  /** How many tests were run. */
  int tests() {
    return tests;
  }

  /** The tests that failed, and the classes whose tests were not run. */
  List<Failure> failures() {
    return failures;
  }

  private List<Path> files(String folder, String ending) throws IOException {
    Path below = module.resolve(folder);
    if (!Files.isDirectory(below)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(below)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private void readFile(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
      String test = "";
      while (xml.hasNext()) {
        if (xml.next() != XMLStreamConstants.START_ELEMENT) {
          continue;
        }
        String element = xml.getLocalName();
        if (element.equals("testcase")) {
          tests++;
          run.add(xml.getAttributeValue(null, "classname"));
          test =
              xml.getAttributeValue(null, "classname") + "." + xml.getAttributeValue(null, "name");
        } else if (element.equals("failure") || element.equals("error")) {
          failures.add(new Failure(name(), test, xml.getElementText().strip()));
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  private String name() {
    return String.valueOf(module.getFileName());
  }

  /** A JVM that dies leaves no results, and must not pass for one whose tests passed. */
  private void requireRun(Path file) {
    String name = module.resolve("target/test-classes").relativize(file).toString();
    String type = name.substring(0, name.length() - ".class".length()).replaceAll("[/\\\\]", ".");
    boolean isNested = type.contains("$");
    if (!isNested && run.stream().noneMatch(r -> r.equals(type) || r.startsWith(type + "$"))) {
      failures.add(new Failure(name(), type, "no test of this class was run since " + since));
    }
  }
}
