package dev.magpie.proofs.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The page on what the orderings cost: what the module bench left, if it did. */
final class PricePage {
  /** Where bench leaves Markdown and the charts that it shows, from the root. */
  static final String FOLDER = "bench/target/bench/page";

  private static final String TEXT = "page.md";
  private static final String CHART = ".svg";

  private PricePage() {}

  static void write(Results results, Templates templates, Path folder) throws IOException {
    Path source = results.data().project().root().resolve(FOLDER);
    String html = "";
    if (Files.exists(source.resolve(TEXT))) {
      html = wide(new Markdown(Set.of()).html(Files.readString(source.resolve(TEXT)), ""));
      copyCharts(source, folder);
    }
    templates.write(
        "price",
        Map.of("results", results, "root", "", "page", html),
        folder.resolve("price.html"));
  }

  /** Lets each table scroll within itself, as on the other pages. */
  private static String wide(String html) {
    return html.replace(
            "<table>",
            "<div class=\"wide\" role=\"region\" aria-label=\"Measurements\" tabindex=\"0\"><table>")
        .replace("</table>", "</table></div>");
  }

  private static void copyCharts(Path source, Path folder) throws IOException {
    List<Path> charts;
    try (Stream<Path> files = Files.list(source)) {
      charts = files.filter(file -> file.toString().endsWith(CHART)).toList();
    }
    for (Path chart : charts) {
      Files.copy(
          chart,
          folder.resolve(String.valueOf(chart.getFileName())),
          StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
