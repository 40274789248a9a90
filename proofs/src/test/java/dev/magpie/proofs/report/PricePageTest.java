package dev.magpie.proofs.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.proofs.Fixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** What module bench leaves stands in the report. */
final class PricePageTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void thePageOfBenchIsShownWithItsCharts() throws IOException {
    Fixture fixture = Fixture.copyTo(folder.resolve("project"));
    Path left = folder.resolve("project").resolve(PricePage.FOLDER);
    Files.createDirectories(left);
    Files.writeString(left.resolve("Ring.svg"), "<svg/>");
    Files.writeString(
        left.resolve("page.md"),
        """
        Measured in this build.

        ## Ring

        ![Ring: bars](Ring.svg)

        | of ours | <score> |
        |---------|---------|
        | `RING`  | 2 ± 1   |
        """);
    Pages pages = write(fixture);
    assertEquals(List.of(), pages.deadLinks());
    String text = pages.text("price.html");
    assertTrue(text.contains("Measured in this build. Ring of ours <score> RING 2 ± 1"), text);
    Element image = Pages.elements(pages.page("price.html"), "img").get(0);
    assertEquals("Ring.svg", image.getAttribute("src"));
    assertEquals("<svg/>", Files.readString(folder.resolve("report/Ring.svg")));
    Element table = Pages.elements(pages.page("price.html"), "table").get(0);
    assertEquals("wide", ((Element) table.getParentNode()).getAttribute("class"));
  }

  @Test
  void withoutItThePageSaysSo() throws IOException {
    Pages pages = write(Fixture.copyTo(folder.resolve("project")));
    String text = pages.text("price.html");
    assertTrue(text.contains("Not known: this build has no results of benchmarks."), text);
    assertFalse(text.contains("Measured"), text);
    assertTrue(pages.text("index.html").contains("Price"));
  }

  private Pages write(Fixture fixture) throws IOException {
    Path report = folder.resolve("report");
    Report.write(Made.of(fixture).data(), report);
    return Pages.read(report);
  }
}
