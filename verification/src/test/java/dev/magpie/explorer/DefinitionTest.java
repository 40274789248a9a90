package dev.magpie.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DefinitionTest {
  private static String refusal(Scenario scenario) {
    return String.valueOf(
        assertThrows(RuntimeException.class, () -> Definition.of(scenario)).getMessage());
  }

  @Test
  void aScenarioWithoutThreadsIsRefused() {
    String message = refusal(setup -> setup.check(() -> {}));
    assertTrue(message.contains("names no thread"), message);
  }

  @Test
  void aNameIsUsedOnce() {
    String message =
        refusal(
            setup -> {
              setup.actor("a", () -> {});
              setup.mayWait("a", () -> {});
            });
    assertEquals("thread 'a' is there already", message);
  }

  @Test
  void thereIsOneOutcomeAtMost() {
    String message =
        refusal(
            setup -> {
              setup.actor("a", () -> {});
              setup.outcome(() -> 1);
              setup.outcome(() -> 2);
            });
    assertTrue(message.contains("names two outcomes"), message);
  }

  @Test
  void theArbiterRunsBeforeTheProperties() throws Throwable {
    List<String> ran = new ArrayList<>();
    Definition definition =
        Definition.of(
            setup -> {
              setup.actor("a", () -> {});
              setup.check(() -> ran.add("check"));
              setup.atRest(() -> ran.add("at rest"));
              setup.outcome(() -> ran);
              setup.arbiter(() -> ran.add("arbiter"));
            });
    assertEquals("[arbiter, check]", definition.ended());
    definition.rested();
    assertEquals(List.of("arbiter", "check", "arbiter", "at rest"), ran);
  }
}
