package dev.magpie.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tables and charts as a page in Markdown, for the report of the build. */
final class Page {
  static final String FILE = "page.md";

  private Page() {}

  /**
   * Writes the page and, beside it, its charts; what was there is removed.
   *
   * @param reasons why goals are missed
   * @param from where the results are from, in a sentence
   */
  static void write(ResultsFile file, Reasons reasons, String from, Charts charts, Path folder)
      throws IOException {
    clear(folder);
    Files.createDirectories(folder);
    StringBuilder text = new StringBuilder();
    text.append(from).append("\n\n").append(origin(file.origin())).append('\n');
    Map<String, List<Path>> drawn = Map.of();
    try {
      drawn = charts.write(file, folder);
    } catch (Charts.Unavailable e) {
      text.append(e.getMessage()).append("\n\n");
    }
    text.append(Section.RATIOS).append('\n');
    for (Section section : Section.of(file)) {
      append(text, section, drawn.getOrDefault(section.suite(), List.of()));
      if (section.title().equals(Section.GOALS)) {
        missed(text, reasons.markdown(file.results()));
      }
    }
    Files.writeString(folder.resolve(FILE), text);
  }

  private static void missed(StringBuilder text, String reasons) {
    if (!reasons.isEmpty()) {
      text.append("## What is missed, and why\n\n").append(reasons);
    }
  }

  private static String origin(Origin origin) {
    TextTable table = new TextTable(List.of("measured", origin.date().toString()));
    table.add(List.of("commit", origin.shortCommit() + (origin.clean() ? "" : " with changes")));
    table.add(List.of("profile", origin.profile() + ", " + origin.rounds() + " rounds"));
    table.add(List.of("CPU", origin.machine().cores() + " × " + origin.machine().cpu()));
    table.add(List.of("system", origin.machine().os()));
    table.add(List.of("JDK", origin.machine().jdk()));
    table.add(List.of("load before", String.valueOf(origin.machine().loadBefore())));
    return table.markdown();
  }

  private static void append(StringBuilder text, Section section, List<Path> charts) {
    text.append("## ").append(section.title()).append("\n\n");
    for (Path chart : charts) {
      text.append(
          "![%s: bars with intervals](%s)%n%n".formatted(section.title(), chart.getFileName()));
    }
    text.append(section.legend()).append('\n');
    text.append(section.table().isEmpty() ? "" : section.table().markdown()).append('\n');
  }

  /** Removes what an earlier build left. */
  static void clear(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      List<Path> files;
      try (Stream<Path> all = Files.list(folder)) {
        files = all.toList();
      }
      for (Path file : files) {
        Files.delete(file);
      }
    }
  }
}
