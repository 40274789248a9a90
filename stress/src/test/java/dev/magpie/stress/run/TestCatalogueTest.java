package dev.magpie.stress.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openjdk.jcstress.infra.TestInfo;
import org.openjdk.jcstress.infra.runners.TestList;

final class TestCatalogueTest {

  private final List<LitmusTest> tests = TestCatalogue.read();

  @Test
  void aTestIsReadWithItsActorsAndEdges() {
    assertTrue(
        tests.contains(
            new LitmusTest(
                "dev.magpie.stress.ring.RingTransfer.ActualChain",
                3,
                List.of("ring.publish", "ring.transfer"))));
  }

  @Test
  void thereIsAProbe() {
    assertEquals(1, tests.stream().filter(LitmusTest::isProbe).count());
  }

  @Test
  void everyTestOfShippedClassesNamesItsEdge() {
    assertEquals(
        List.of(),
        tests.stream().filter(test -> test.isActual() && test.edges().isEmpty()).toList());
  }

  /** With one actor, no ordering can break a test; the signal is a termination test's second. */
  @Test
  void everyTestHasTwoThreads() {
    assertEquals(
        List.of(),
        TestList.tests().stream()
            .map(TestList::getInfo)
            .filter(info -> info.threads() < 2 && !info.requiresFork())
            .map(TestInfo::name)
            .toList());
  }

  /** An outcome with no sentence is one that nobody has thought about. */
  @Test
  void everyOutcomeHasASentence() {
    assertEquals(
        List.of(),
        TestList.tests().stream()
            .map(TestList::getInfo)
            .filter(info -> info.cases().stream().anyMatch(c -> c.description().isBlank()))
            .map(TestInfo::name)
            .toList());
  }
}
