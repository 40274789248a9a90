package dev.magpie.proofs.litmus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.explorer.litmus.LitmusException;
import dev.magpie.explorer.model.Model;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class LitmusExportTest {
  private static final Pattern ROW =
      Pattern.compile("\\| \\[([^]]+)]\\([^)]+\\)(\\S*) \\| (state|race|reliance) \\|");

  private final Path root =
      Path.of(Objects.requireNonNullElse(System.getProperty("magpie.root"), ".."));
  private final Path folder = root.resolve(LitmusExport.FOLDER);

  /** The kind of each test that the page names. */
  private Map<String, Criterion> tests() throws IOException {
    Map<String, Criterion> tests = new TreeMap<>();
    for (String line : Files.readAllLines(folder.resolve("README.md"))) {
      Matcher row = ROW.matcher(line);
      if (row.lookingAt()) {
        String kind = Objects.requireNonNull(row.group(3)).toUpperCase(Locale.ROOT);
        tests.put(row.group(1) + row.group(2), Criterion.valueOf(kind));
      }
    }
    return tests;
  }

  @Test
  void theExplorerGivesEachJavaFileTheVerdictThatThePageStates()
      throws IOException, LitmusException {
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, Criterion> test : tests().entrySet()) {
      for (Variant variant : Variant.values()) {
        String name = test.getKey() + "." + variant;
        String text = Files.readString(folder.resolve("java/" + name + ".litmus"));
        Verdict verdict = Verdict.of(name, text, Model.RC11);
        if (!Verdict.isExpected(verdict, test.getValue(), variant)) {
          wrong.add(name + ", " + test.getValue() + ": " + verdict);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void thePageNamesEachFile() throws IOException {
    TreeSet<String> named = new TreeSet<>();
    for (String test : tests().keySet()) {
      for (Variant variant : Variant.values()) {
        named.add("java/" + test + "." + variant + ".litmus");
        named.add("c11/" + test + "." + variant + ".c.litmus");
      }
    }
    assertFalse(named.isEmpty());
    try (Stream<Path> files = Files.walk(folder)) {
      assertEquals(
          named,
          files
              .filter(file -> file.toString().endsWith(".litmus"))
              .map(file -> folder.relativize(file).toString().replace('\\', '/'))
              .collect(java.util.stream.Collectors.toCollection(TreeSet::new)));
    }
  }

  @Tag("battery")
  @Test
  void theFilesAreWhatTheEvidenceGives() throws IOException {
    LitmusExport export = LitmusExport.again(root);
    assertTrue(
        export.differences(root).isEmpty(),
        () -> "out of date; write them with " + LitmusExport.class.getName());
  }
}
