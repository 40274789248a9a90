package dev.magpie.proofs.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.magpie.proofs.Fixture;
import dev.magpie.proofs.hardware.Mark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What a report holds. */
final class ReportTest {
  private static final String SURVIVOR = "queue.Cell.push#0";
  private static final String UNKNOWN = "queue.Cell.claim#1";

  private static Path report = Path.of("");
  private static Pages pages = new Pages(report, Map.of());

  @BeforeAll
  static void write(@TempDir Path folder) throws IOException {
    Made made =
        Made.of(Fixture.copyTo(folder.resolve("project")))
            .with(SURVIVOR, Made.SURVIVED)
            .with(UNKNOWN, Made.UNKNOWN)
            .withOpaqueSlots("queue.Cell.sleep#2", Made.SURVIVED)
            .withOpaqueSlots("queue.Cell.lambda$steal$0#0", Made.WRONG)
            .withOpaqueSlots(UNKNOWN, Made.UNKNOWN)
            .withMachine("AArch64, JDK 25", Mark.FAILED);
    report = folder.resolve("report");
    Report.write(made.data(), report);
    pages = Pages.read(report);
  }

  @Test
  void everyLinkLeadsSomewhere() {
    assertEquals(List.of(), pages.deadLinks());
  }

  @Test
  void anIdStandsOnceOnAPage() {
    for (Document page : pages.all().values()) {
      List<String> ids = Pages.ids(page);
      assertEquals(new HashSet<>(ids).size(), ids.size(), ids::toString);
    }
  }

  @Test
  void everyEdgeHasARowAndAPage() {
    for (String edge : List.of("cell.claim", "cell.publish", "cell.sleep", "cell.width")) {
      assertTrue(row(edge).getTextContent().contains(edge));
      assertTrue(pages.text("edges/" + edge + ".html").contains("The argument."), edge);
    }
  }

  @Test
  void aSurvivorIsNoAndAnUnknownIsNotYes() {
    assertEquals(List.of("yes", "no"), answers("cell.publish"));
    assertEquals(List.of("yes", "unknown"), answers("cell.claim"));
    assertEquals(List.of("yes", "yes"), answers("cell.sleep"));
  }

  @Test
  void aPageShowsTheSourceOfItsSites() {
    List<String> lines =
        Pages.elements(pages.page("edges/cell.publish.html"), "span").stream()
            .filter(span -> span.getAttribute("class").equals("line call"))
            .map(span -> span.getTextContent().strip())
            .toList();
    assertEquals(
        List.of("17    tail.setRelease(1);", "23      int seen = tail.getAcquire();"), lines);
    assertTrue(pages.text("edges/cell.publish.html").contains("stays so"), "the whole comment");
  }

  @Test
  void aPageShowsWhatKilledAndHow() {
    String text = pages.text("edges/cell.sleep.html");
    assertTrue(text.contains("on slot <0> & more"), text);
    assertTrue(text.contains("#1 write slot #2 read slot"), text);
    assertTrue(text.contains("--replay a1-b2"), text);
    assertTrue(text.contains("1,234"), text);
  }

  @Test
  void aDrawingStandsOnThePageOfItsMutant() {
    long drawings =
        pages.all().values().stream()
            .flatMap(page -> Pages.elements(page, "figure").stream())
            .filter(figure -> figure.getElementsByTagName("svg").getLength() == 1)
            .filter(figure -> figure.getTextContent().contains("arrows"))
            .count();
    assertEquals(1, drawings);
  }

  @Test
  void whatJcstressSawStandsBesideWhatIsAllowed() {
    String text = pages.text("edges/cell.publish.html");
    assertTrue(text.contains("CellLitmus.Actual ✓ all reachable 0, 1 1, 0"), text);
    assertTrue(row("cell.publish").getTextContent().contains("1 of 2"));
  }

  @Test
  void whatAnotherMachineSawHasItsName() {
    String onTheEdge = pages.text("edges/cell.publish.html");
    assertTrue(onTheEdge.contains("On AArch64, JDK 25 test comparison seen there"), onTheEdge);
    String together = pages.text("litmus.html");
    assertTrue(together.contains("On AArch64, JDK 25"), together);
    assertTrue(pages.text("index.html").contains("Litmus test CellLitmus.Actual on AArch64"));
  }

  @Test
  void whatOpaqueSlotsChangeIsCounted() {
    String text = pages.text("index.html");
    assertTrue(text.contains("Of 6 weakened orderings, 1 still fail"), text);
    assertTrue(text.contains("1 of these had shown a race and no more"), text);
    assertTrue(text.contains("0 fail by a race on the users' own data; 3 suffice"), text);
    assertTrue(text.contains("2 are unknown, and counted as neither"), text);
    assertTrue(text.contains("Sufficient with opaque slots queue.Cell.sleep#2"), text);
  }

  @Test
  void aMutantHasWhatCameOfItWithOpaqueSlots() {
    String text = pages.text("edges/cell.publish.html");
    assertTrue(text.contains("With opaque slots : ✓ killed by"), text);
    assertTrue(text.contains("property broken: lost"), text);
    assertTrue(text.contains("#3 take nothing"), text);
    String sleep = pages.text("edges/cell.sleep.html");
    assertTrue(sleep.contains("With opaque slots : – sufficient , no scenario fails."), sleep);
  }

  @Test
  void theOtherPagesHoldTheirFacts() {
    assertTrue(pages.text("notrun.html").contains("Large too large"));
    assertTrue(pages.text("defects.html").contains("no release a book"));
    assertTrue(pages.text("swaps.html").contains("tail before slot"));
    assertTrue(pages.text("environment.html").contains("a CPU"));
    assertTrue(pages.text("environment.html").contains("75.0 s"));
    assertTrue(pages.text("unordered.html").contains("queue.Cell.claim#0"));
  }

  @Test
  void jsonHoldsEverything() throws IOException {
    String text = Files.readString(report.resolve("report.json"));
    JsonObject whole = JsonParser.parseString(text).getAsJsonObject();
    assertEquals("no", whole.get("answer").getAsString());
    assertEquals(4, whole.getAsJsonArray("edges").size());
    assertEquals(1, whole.getAsJsonArray("otherMachines").size());
    assertEquals(1234, whole.getAsJsonObject("trial").get("executions").getAsLong());
    Set<String> outcomes = new HashSet<>();
    whole
        .getAsJsonArray("mutants")
        .forEach(mutant -> outcomes.add(mutant.getAsJsonObject().get("outcome").getAsString()));
    assertEquals(Set.of("killed", "survived", "unknown"), outcomes);
    Set<String> opaque = new HashSet<>();
    whole
        .getAsJsonArray("mutants")
        .forEach(m -> opaque.add(m.getAsJsonObject().get("withOpaqueSlots").getAsString()));
    assertEquals(Set.of("killed", "sufficient", "unknown", ""), opaque);
  }

  @Test
  void junitFailsForASurvivorAndErrsForAnUnknown() throws IOException {
    Document xml = Pages.parse(report.resolve("TEST-magpie-trial.xml"));
    assertEquals(List.of("cell.publish"), classesOf(xml, "failure"));
    assertEquals(List.of("cell.claim", "cell.claim"), classesOf(xml, "error"));
    assertEquals(List.of(), classesOf(xml, "skipped"));
    Element suite = Pages.elements(xml, "testsuite").get(1);
    assertEquals("1", suite.getAttribute("failures"));
    assertEquals("2", suite.getAttribute("errors"));
  }

  private static List<String> classesOf(Document xml, String element) {
    return Pages.elements(xml, element).stream()
        .map(found -> ((Element) found.getParentNode()).getAttribute("classname"))
        .toList();
  }

  private static Element row(String edge) {
    return Pages.elements(pages.page("index.html"), "tr").stream()
        .filter(row -> row.getTextContent().strip().startsWith(edge))
        .findFirst()
        .orElseThrow();
  }

  /** The words of the answers in an edge's row: sufficient, necessary. */
  private static List<String> answers(String edge) {
    Set<String> words = Set.of("yes", "no", "unknown", "kept");
    return Pages.elements(pages.page("index.html"), "tr").stream()
        .filter(row -> row.equals(row(edge)))
        .flatMap(row -> List.of(row.getTextContent().split("\\s+")).stream())
        .filter(words::contains)
        .toList();
  }
}
