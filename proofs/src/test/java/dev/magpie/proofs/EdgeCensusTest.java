package dev.magpie.proofs;

import static dev.magpie.proofs.Violations.assertNone;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The rules on the shipped class files, their sources, the pages and the litmus classes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EdgeCensusTest {

  private final Project project = Project.current();
  private final Census census;
  private final List<EdgePage> pages;
  private final List<LitmusClass> litmusClasses;

  EdgeCensusTest() throws IOException {
    census = Census.of(project);
    pages = project.pages();
    litmusClasses = project.litmusClasses();
  }

  @BeforeAll
  void theCensusFindsSomething() {
    assertTrue(census.orderedSites() > 0, "ordered sites in the queue");
  }

  @AfterAll
  void printSummary() {
    System.out.printf(
        "Census: %d sites, %d of them ordered, %d edges, %d pages, %d litmus classes on the"
            + " shipped code%n",
        census.sites().size(),
        census.orderedSites(),
        census.edges().size(),
        pages.size(),
        litmusClasses.stream().filter(LitmusClass::isActual).count());
  }

  @Test
  void everyOrderingIsVisibleWhereItHappens() {
    assertNone(census.forbidden());
  }

  @Test
  void everySiteIsInTheSource() {
    assertNone(new SiteRules(census).inTheSource());
  }

  @Test
  void everyOrderedSiteHasAnEdge() {
    assertNone(new SiteRules(census).orderedSitesHaveAnEdge());
  }

  @Test
  void everyEdgeCommentStandsAboveAnOrderedSite() {
    assertNone(new SiteRules(census).commentsHaveAnOrderedSite());
  }

  @Test
  void everyEdgeCommentKeepsToTheGrammar() {
    assertNone(census.sources().malformed());
  }

  @Test
  void aStatementHasOneOrderedSite() {
    assertNone(new SiteRules(census).oneOrderedSiteAStatement());
  }

  @Test
  void everyCallIsExactlyAsStrongAsItsComments() {
    assertNone(new SiteRules(census).modesAgree());
  }

  @Test
  void everyArrowSuitsItsMode() {
    assertNone(new SiteRules(census).arrowsAgree());
  }

  @Test
  void partnersAnswer() {
    assertNone(new PartnerRules(census.sources()).partnersAnswer());
  }

  @Test
  void everyEdgeHasAPage() {
    assertNone(new PageRules(pages, census).edgesHaveAPage());
  }

  @Test
  void everyPageIsUsed() {
    assertNone(new PageRules(pages, census).pagesAreUsed());
  }

  @Test
  void everyPageIsComplete() {
    assertNone(new PageRules(pages, census).pagesAreComplete());
  }

  @Test
  void pagesAndCommentsNameTheSameEnds() {
    assertNone(new EndRules(pages, census).endsAgree());
  }

  @Test
  void endsWithoutAnOrderingExist() {
    assertNone(new EndRules(pages, census).otherEndsExist());
  }

  @Test
  void everyTestThatAPageNamesExists() throws IOException {
    assertNone(new PageRules(pages, census).testsExist(project.allSources()));
  }

  @Test
  void everyPageHasALitmusTestOnTheShippedCode() {
    assertNone(new LitmusRules(pages, litmusClasses).pagesHaveAnActual());
  }

  @Test
  void everyPageThatALitmusTestRefersToExists() {
    assertNone(new LitmusRules(pages, litmusClasses).referencesExist());
  }
}
