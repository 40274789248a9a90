package dev.magpie.explorer.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

class ExploreTestTest {
  private static TestExecutionSummary run(String method) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(DiscoverySelectors.selectMethod(Annotated.class.getName() + "#" + method))
            .build();
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create().execute(request, listener);
    return listener.getSummary();
  }

  private static String message(TestExecutionSummary summary) {
    List<TestExecutionSummary.Failure> failures = summary.getFailures();
    assertEquals(1, failures.size());
    String message = failures.get(0).getException().getMessage();
    assertNotNull(message);
    return message;
  }

  @Test
  void aTargetThatPassesUnderEachModelPasses() {
    assertEquals(1, run("passes(dev.magpie.explorer.Exploration)").getTestsSucceededCount());
  }

  @Test
  void aRaceThatIsAllowedPasses() {
    assertEquals(1, run("racesAsItMay()").getTestsSucceededCount());
  }

  @Test
  void theMessageOfAFailureHasTheTrace() {
    String message = message(run("fails(dev.magpie.explorer.Exploration)"));
    assertTrue(message.contains("FAIL"), message);
    assertTrue(message.contains("forbidden outcome: \"0, 0\""), message);
    assertTrue(message.contains("#1"), message);
    assertTrue(message.contains("DekkerWithoutFence.java:35"), message);
    assertTrue(message.contains("replay "), message);
  }

  @ParameterizedTest
  @CsvSource({
    "races, data race: on",
    "isUnknown, 'UNKNOWN, stopped after 1 executions'",
    "failsUnderItsSecondModel, 'under rc11: FAIL'",
    "asksForNoModel, no model 'power'",
    "asksForNoTarget, java.lang.String is neither a jcstress test",
    "passesAndItsBodyFails, the body has run"
  })
  void whatIsNoPassFails(String method, String message) {
    TestExecutionSummary summary = run(method + "()");
    assertTrue(message(summary).contains(message), () -> message(summary));
  }
}
