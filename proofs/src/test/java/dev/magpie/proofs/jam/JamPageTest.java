package dev.magpie.proofs.jam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JamPageTest {
  private static final String COMMAND =
      "mvn -q -pl proofs -am compile && java -cp proofs/target/classes "
          + JamPage.class.getName()
          + " .";

  private static final String LITMUS =
      "Java T\n\nThread0 {\n  X.setOpaque(1);\n}\n\nexists (x=1)\n";

  private final Path root;

  JamPageTest(@TempDir Path root) {
    this.root = root;
  }

  @Test
  void thePageIsWhatTheTableGives() throws IOException {
    Path here = Path.of(Objects.requireNonNullElse(System.getProperty("magpie.root"), ".."));
    assertEquals(
        JamPage.of(here),
        Files.readString(here.resolve(JamPage.PAGE)),
        JamPage.PAGE + " is out of date; from the root of the source tree: " + COMMAND);
  }

  @Test
  void aStateIsListedOnTheSideThatAllowsIt() throws IOException {
    litmus("S+OO", "S+VV", "MP+OO");
    String page =
        page(
            "S+OO\tno\t1\t1\t[x]=1 | [x]=2\t[x]=1",
            "S+VV\tno\t1\t1\t[x]=1\t[x]=1 | [x]=3",
            "MP+OO\tno\t1\t1\t[x]=1\t[x]=1",
            "MP+PP\tyes\t-\t-\t[x]=1 | [x]=2\t-");
    assertContains(page, "| of 4 litmus tests |");
    assertContains(page, "plain accesses | 1 | |");
    assertContains(page, "the models agree | 1 | |");
    assertContains(page, "false alarms | 1 | 1 |");
    assertContains(page, "missed bugs | 1 | 1 |");
    assertContains(page, "| MP | 2 | 1 | 0 | 0 |\n| S | 2 | 2 | 1 | 1 |\n| all | 4 | 3 | 1 | 1 |");
    assertContains(page, "- `OO`\n  - only RC11 allows `[x]=2`\n  - `S+OO` is `X.setOpaque(1)`");
    assertContains(page, "- `VV`\n  - only JAM21 allows `[x]=3`\n  - `S+VV` is `X.setOpaque(1)`");
    assertEquals(-1, page.indexOf("### MP"), page);
  }

  @Test
  void testsThatDifferInTheSameStatesAreListedTogether() throws IOException {
    litmus("S+OO");
    String page =
        page(
            "S+OO\tno\t1\t1\t[x]=1 | [x]=2\t[x]=1",
            "S+OV\tno\t1\t1\t[x]=1 | [x]=2\t[x]=1",
            "S+FO+rr\tno\t1\t1\t[x]=1 | [x]=2\t[x]=1");
    assertContains(page, "- `OO`, `OV`, `FO+rr`\n  - only RC11 allows `[x]=2`\n");
  }

  @Test
  void aMalformedLineIsNamed() {
    String missing = refusal("S\tno");
    assertTrue(missing.endsWith("expected.tsv:2: 2 columns, expected 6"), missing);
    String line = "S+OO\tno\t1\t1\t[x]=1\t[x]=1";
    String twice = refusal(line, line);
    assertTrue(twice.endsWith("expected.tsv:3: a second line for the test S+OO"), twice);
  }

  private String refusal(String... lines) {
    return String.valueOf(
        assertThrows(IllegalArgumentException.class, () -> page(lines)).getMessage());
  }

  private void litmus(String... tests) throws IOException {
    Path folder = folder().resolve("java");
    Files.createDirectories(folder);
    for (String test : tests) {
      Files.writeString(folder.resolve(test + ".litmus"), LITMUS);
    }
  }

  private String page(String... lines) throws IOException {
    Files.createDirectories(folder());
    List<String> table = new ArrayList<>(List.of(AnswerTable.HEADER));
    table.addAll(List.of(lines));
    Files.write(folder().resolve("expected.tsv"), table);
    return JamPage.of(root);
  }

  private Path folder() {
    return root.resolve("verification/src/test/resources/litmus");
  }

  private static void assertContains(String text, String part) {
    assertTrue(text.contains(part), () -> part + "\nis not in\n" + text);
  }
}
