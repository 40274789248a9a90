package dev.magpie.proofs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An edge's page.
 *
 * @param id from the file's name
 * @param title the first line, without its mark
 * @param summary the text under the title
 * @param sections the text of each section by its heading, in order
 */
public record EdgePage(String id, String title, String summary, Map<String, String> sections) {

  /** The mode of an end that has no ordered access. */
  public static final String NONE = "none";

  /** A row of the table of ends. */
  public record End(String site, String access, String mode, String arrow, String what) {}

  static EdgePage parse(String fileName, String text) {
    String title = "";
    String heading = "";
    Map<String, StringBuilder> parts = new LinkedHashMap<>();
    parts.put(heading, new StringBuilder());
    for (String line : text.lines().toList()) {
      if (line.startsWith("# ") && title.isEmpty()) {
        title = line.substring("# ".length()).trim();
      } else if (line.startsWith("## ")) {
        heading = line.substring("## ".length()).trim();
        parts.putIfAbsent(heading, new StringBuilder());
      } else {
        parts.getOrDefault(heading, new StringBuilder()).append(line).append('\n');
      }
    }
    Map<String, String> sections = new LinkedHashMap<>();
    parts.forEach((name, part) -> sections.put(name, part.toString().trim()));
    String summary = String.valueOf(sections.remove(""));
    return new EdgePage(fileName.replaceFirst("\\.md$", ""), title, summary, sections);
  }

  String section(String heading) {
    return sections.getOrDefault(heading, "");
  }

  /** Returns the rows of a section's table without header and rule, cells without backquotes. */
  List<List<String>> table(String heading) {
    List<List<String>> rows = new ArrayList<>();
    for (String line : section(heading).lines().toList()) {
      String row = line.trim();
      if (row.startsWith("|") && row.endsWith("|") && row.length() > 1) {
        List<String> cells = new ArrayList<>();
        for (String cell : row.substring(1, row.length() - 1).split("\\|", -1)) {
          cells.add(cell.replace("`", "").trim());
        }
        rows.add(cells);
      }
    }
    return rows.size() < 2 ? List.of() : rows.subList(2, rows.size());
  }

  /** Returns the ends; rows without five cells are left out, see the table. */
  public List<End> ends() {
    return table("Ends").stream()
        .filter(row -> row.size() == 5)
        .map(row -> new End(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4)))
        .toList();
  }

  /** Returns true if the page says that no access orders this edge. */
  public boolean isAbsent() {
    return !ends().isEmpty() && ends().stream().allMatch(end -> end.mode().equals(NONE));
  }
}
