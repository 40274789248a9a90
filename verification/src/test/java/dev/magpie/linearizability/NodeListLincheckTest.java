package dev.magpie.linearizability;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The node list, with producers and with takers, of whom one at a time is the consumer. */
final class NodeListLincheckTest {

  @ParameterizedTest
  @ValueSource(classes = {NodeListUnderTest.Empty.class, NodeListUnderTest.WithThree.class})
  void anyThreadDoesWhatTheSpecificationAllowsAndNeverWaits(Class<?> list) {
    Budget.modelChecking(scenarios(list)).checkObstructionFreedom(true).check(list);
  }

  private static Scenarios scenarios(Class<?> list) {
    return new Scenarios(list)
        // producers meet, and a consumer takes what they have linked
        .add("anyPush anyPush", "anyPushBatch", "anySteal anySteal")
        // two takers: one is refused, or finds what the other has left
        .add("anySteal anySteal", "anyStealBatch anySteal", "anyPush")
        // tasks are on their way from the stack to the cache, or there is a consumer, while one
        // asks
        .add("anyPush anySteal anyPush anySteal", "anyIsEmpty anyIsEmpty")
        .addRandom(Budget.SCENARIOS, 3, "any", "any", "any");
  }
}
