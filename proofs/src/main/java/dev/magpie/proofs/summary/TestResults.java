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
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Reads what the unit tests of a module came to, and whether all were run. */
final class TestResults {
  private static final String TEST_CLASS = "Test.class";
  private static final String JUNIT = "Lorg/junit/jupiter/";

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
  private void requireRun(Path file) throws IOException {
    ClassNode type = new ClassNode();
    new ClassReader(Files.readAllBytes(file)).accept(type, ClassReader.SKIP_CODE);
    String name = type.name.replace('/', '.');
    if (hasTests(type) && run.stream().noneMatch(r -> isOf(r, name))) {
      failures.add(new Failure(name(), name, "no test of this class was run since " + since));
    }
  }

  private static boolean hasTests(ClassNode type) {
    boolean isTop = !type.name.contains("$") && (type.access & Opcodes.ACC_ABSTRACT) == 0;
    boolean inherits = !type.superName.startsWith("java/");
    return isTop && (inherits || type.methods.stream().anyMatch(TestResults::isTest));
  }

  private static boolean isTest(MethodNode method) {
    return method.visibleAnnotations != null
        && method.visibleAnnotations.stream().anyMatch(a -> a.desc.startsWith(JUNIT));
  }

  /** Whether results are those of a class: of its own, of one inside, or of one with parameters. */
  private static boolean isOf(String result, String type) {
    return result.equals(type) || result.startsWith(type + "$") || result.startsWith(type + "[");
  }
}
