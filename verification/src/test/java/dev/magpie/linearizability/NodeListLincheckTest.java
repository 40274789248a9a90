package dev.magpie.linearizability;

import org.junit.jupiter.api.Test;

/** The node list, with producers and with takers, of whom one at a time is the consumer. */
final class NodeListLincheckTest {

  @Test
  void takersAtTheHeelsOfProducersDoWhatTheSpecificationAllowsAndNeverWait() {
    check(
        NodeListUnderTest.Empty.class,
        new Scenarios(NodeListUnderTest.Empty.class)
            // producers meet, and a consumer takes what they have linked
            .add("anyPush anyPush", "anyPushBatch", "anySteal anySteal")
            // tasks are on their way from the stack to the cache, while one asks
            .add("anyPush anySteal anyPush anySteal", "anyIsEmpty anyIsEmpty"));
  }

  @Test
  void takersWhoMeetDoSoToo() {
    check(
        NodeListUnderTest.WithThree.class,
        new Scenarios(NodeListUnderTest.WithThree.class)
            // one is refused, or finds what the other has left
            .add("anySteal anySteal", "anyStealBatch anySteal", "anyPush")
            .addRandom(Budget.SCENARIOS, 2, "any", "any", "any"));
  }

  private static void check(Class<?> list, Scenarios scenarios) {
    Budget.modelChecking(scenarios).checkObstructionFreedom(true).check(list);
  }
}
