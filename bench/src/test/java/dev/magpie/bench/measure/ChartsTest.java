package dev.magpie.bench.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

final class ChartsTest {
  private static final Charts.Drawer WITHOUT_FONTS =
      (title, subjects) -> {
        throw new InternalError("Fontconfig head is null");
      };

  @Test
  void aSuiteHasAChartForEachUnit(@TempDir Path folder) throws Exception {
    List<String> drawn = new ArrayList<>();
    Charts charts =
        new Charts(
            (title, subjects) -> {
              drawn.add(title + ": " + subjects.size());
              return "<svg/>";
            });
    Made made =
        new Made()
            .with("Queue.push", "MAGPIE_RING", 1)
            .with("Queue.pop", "MAGPIE_RING", 1)
            .withTime("Queue.wait", "MAGPIE_RING", 1)
            .with("Other.push", "MAGPIE_RING", 1);
    Map<String, List<Path>> files =
        charts.write(new ResultsFile(Made.ORIGIN, Made.EMITTED, made.results()), folder);
    assertEquals(List.of("Queue, ops/us: 2", "Queue, us/op: 1", "Other, ops/us: 1"), drawn);
    assertEquals(List.of("Other.svg", "Queue-0.svg", "Queue-1.svg"), names(folder));
    assertEquals(List.of("Queue", "Other"), List.copyOf(files.keySet()));
  }

  @Test
  void aChartHasABarForEachScoreAndFollowsTheReadersColours() throws Exception {
    Made made =
        new Made()
            .with("Queue.push", "MAGPIE_RING", 10)
            .with("Queue.push", "VOLATILE_RING", 5)
            .with("Queue.push", "JAY", 3)
            .with("Queue.pop", "MAGPIE_RING", 4);
    String svg = new BarChart().draw("Queue", Subject.all(made.results()));
    DocumentBuilder parser = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
    parser.setEntityResolver((name, address) -> new InputSource(new StringReader("")));
    parser.parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    assertTrue(svg.contains("prefers-color-scheme:dark"), svg);
    assertTrue(svg.contains("currentColor"), svg);
    assertFalse(svg.contains("rgb(1,2,3)"), svg);
    assertFalse(svg.contains("NaN"), svg);
    assertEquals(3, filled(svg, "rgb(47,111,222)"), "two bars of ours, and the legend");
    assertEquals(2, filled(svg, "rgb(143,176,238)"), "its twin's");
    assertEquals(2, filled(svg, "rgb(224,123,57)"), "a peer's");
  }

  private static long filled(String svg, String colour) {
    return svg.lines().filter(line -> line.contains("fill:" + colour)).count();
  }

  @Test
  void withoutFontsTheReasonIsClear(@TempDir Path folder) throws Exception {
    ResultsFile file = ResultsFile.read(Made.resource());
    Exception e =
        assertThrows(Charts.Unavailable.class, () -> new Charts(WITHOUT_FONTS).write(file, folder));
    assertEquals(
        "no charts: this machine cannot draw text, as without fonts (Debian: fontconfig and"
            + " fonts-dejavu-core): java.lang.InternalError: Fontconfig head is null",
        e.getMessage());
  }

  @Test
  void withoutFontsThePageHasItsTables(@TempDir Path folder) throws Exception {
    Page.write(
        ResultsFile.read(Made.resource()),
        Reasons.parse(""),
        "Here.",
        new Charts(WITHOUT_FONTS),
        folder);
    String page = Files.readString(folder.resolve(Page.FILE));
    assertTrue(page.contains("no charts: this machine cannot draw text"), page);
    assertTrue(page.contains("| push        | MAGPIE_RING |"), page);
    assertFalse(page.contains(".svg"), page);
  }

  static List<String> names(Path folder) throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }
}
