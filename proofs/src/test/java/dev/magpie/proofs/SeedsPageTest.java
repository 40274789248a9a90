package dev.magpie.proofs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every behaviour of a seed has a class and a test, and both exist. */
final class SeedsPageTest {
  private static final Pattern NAME = Pattern.compile("`(\\w+)(?:\\.(\\w+))?`");

  @Test
  void everyRowNamesAClassAndATestThatExist() throws IOException {
    Path root = Project.current().root();
    Map<String, String> sources = sources(root);
    String page = Files.readString(root.resolve("proofs/seeds.md"));
    assertEquals(List.of(), problems(page, sources));
    assertTrue(rows(page).size() > 60, "rows: " + rows(page).size());
  }

  @Test
  void whatIsMissingIsFound() {
    Map<String, String> sources = Map.of("Ring", "void push()", "RingTest", "void pushes()");
    String heading = "| behaviour | class | shown by |\n|---|---|---|\n";
    assertEquals(
        List.of(), problems(heading + "| p | `Ring.push` | `RingTest.pushes` |\n", sources));
    for (String row :
        List.of(
            "| p | `Ring.pop` | `RingTest.pushes` |",
            "| p | `Ring.push` | `RingTest.pus` |",
            "| p | `Deque` | `RingTest` |",
            "| p | `Ring` | |",
            "| | `Ring` | `RingTest` |",
            "| p | Ring | `RingTest` |",
            "| p | `Ring` |")) {
      assertEquals(1, problems(heading + row + "\n", sources).size(), row);
    }
  }

  private static List<String> problems(String page, Map<String, String> sources) {
    List<String> problems = new ArrayList<>();
    for (List<String> row : rows(page)) {
      boolean differs = row.size() == 5;
      boolean complete = (row.size() == 3 || differs) && row.stream().noneMatch(String::isBlank);
      String names = row.get(row.size() - 1);
      boolean named = NAME.matcher(names).find();
      if (!differs && row.size() > 1) {
        named &= NAME.matcher(row.get(1)).find();
        names += row.get(1);
      }
      if (!complete || !named || !exist(names, sources)) {
        problems.add(String.join(" | ", row));
      }
    }
    return problems;
  }

  private static boolean exist(String names, Map<String, String> sources) {
    Matcher name = NAME.matcher(names);
    while (name.find()) {
      String source = sources.get(name.group(1));
      String member = name.group(2);
      if (source == null
          || (member != null && !Pattern.compile("\\b" + member + "\\b").matcher(source).find())) {
        return false;
      }
    }
    return true;
  }

  /** Returns the cells of all rows below a heading. */
  private static List<List<String>> rows(String page) {
    List<List<String>> rows = new ArrayList<>();
    boolean inTable = false;
    for (String line : page.lines().toList()) {
      if (line.startsWith("|---")) {
        inTable = true;
      } else if (!line.startsWith("|")) {
        inTable = false;
      } else if (inTable) {
        String[] cells = line.substring(1, line.lastIndexOf('|')).split("\\|", -1);
        rows.add(Stream.of(cells).map(String::strip).toList());
      }
    }
    return rows;
  }

  private static Map<String, String> sources(Path root) throws IOException {
    Map<String, String> sources = new HashMap<>();
    for (String module : List.of("queue", "stress", "verification", "bench", "proofs")) {
      for (Path file : ClassFiles.filesBelow(root.resolve(module).resolve("src"), ".java")) {
        String name = file.getFileName().toString().replace(".java", "");
        sources.merge(name, Files.readString(file), String::concat);
      }
    }
    return sources;
  }
}
