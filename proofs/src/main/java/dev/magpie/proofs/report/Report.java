package dev.magpie.proofs.report;

import dev.magpie.proofs.EdgePage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes the report. */
public final class Report {
  private static final String STYLE = "style.css";

  /** Pages below the first, each with a template of its name. */
  private static final List<String> PAGES =
      List.of(
          "index",
          "scenarios",
          "swaps",
          "unordered",
          "litmus",
          "defects",
          "kept",
          "notrun",
          "environment");

  private final Results results;
  private final Path folder;
  private final Templates templates = new Templates();

  private Report(Results results, Path folder) {
    this.results = results;
    this.folder = folder;
  }

  /**
   * Writes {@code index.html} with all that it leads to, {@code report.json} and {@code
   * TEST-magpie-trial.xml}.
   *
   * @param folder where; what is there is written over
   */
  public static void write(ReportData data, Path folder) throws IOException {
    Files.createDirectories(folder);
    Results results = Results.of(data);
    Report report = new Report(results, folder);
    report.writeStyle();
    for (String page : PAGES) {
      report.templates.write(
          page, Map.of("results", results, "root", ""), folder.resolve(page + ".html"));
    }
    report.writeEdges();
    PricePage.write(results, report.templates, folder);
    JsonReport.write(results, folder.resolve("report.json"));
    JUnitReport.write(results, folder.resolve("TEST-magpie-trial.xml"));
  }

  private void writeStyle() throws IOException {
    try (InputStream style = Objects.requireNonNull(Report.class.getResourceAsStream(STYLE))) {
      Files.copy(style, folder.resolve(STYLE), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void writeEdges() throws IOException {
    Markdown markdown =
        new Markdown(results.edges().stream().map(EdgeResult::id).collect(Collectors.toSet()));
    for (EdgeResult edge : results.edges()) {
      Map<String, Object> model =
          Map.of(
              "results",
              results,
              "root",
              "../",
              "edge",
              edge,
              "summary",
              markdown.html(edge.page().summary(), edge.id()),
              "argument",
              argument(edge.page(), markdown));
      templates.write("edge", model, folder.resolve("edges/" + edge.id() + ".html"));
    }
  }

  private static List<Section> argument(EdgePage page, Markdown markdown) {
    List<Section> sections = new ArrayList<>();
    page.sections()
        .forEach((title, text) -> sections.add(new Section(title, markdown.html(text, page.id()))));
    return sections;
  }

  /** A section of an edge's page. */
  public record Section(String title, String html) {
    public String anchor() {
      return Names.anchor("argument", title);
    }
  }
}
