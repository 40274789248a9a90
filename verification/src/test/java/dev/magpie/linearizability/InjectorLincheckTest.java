package dev.magpie.linearizability;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The injector, inside a block and from one to the next. */
final class InjectorLincheckTest {

  @ParameterizedTest
  @ValueSource(
      classes = {
        InjectorUnderTest.Empty.class,
        InjectorUnderTest.WithThree.class,
        InjectorUnderTest.AtTheEndOfABlock.class,
        InjectorUnderTest.AcrossBlocks.class
      })
  void anyThreadDoesWhatAQueueAllowsAndNeverWaits(Class<?> injector) {
    Budget.modelChecking(scenarios(injector)).checkObstructionFreedom(true).check(injector);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        InjectorUnderTest.Empty.class,
        InjectorUnderTest.WithThree.class,
        InjectorUnderTest.AtTheEndOfABlock.class,
        InjectorUnderTest.AcrossBlocks.class
      })
  void anyThreadDoesSoOnThisMachine(Class<?> injector) {
    Budget.stress(scenarios(injector)).check(injector);
  }

  private static Scenarios scenarios(Class<?> injector) {
    return new Scenarios(injector)
        // a taker comes to a slot before its producer
        .add("anyPush anyPush", "anySteal anySteal", "anyStealBatch")
        .add("anyPushBatch", "anyPush", "anyStealBatch anySteal")
        // the other reads an old head or tail, while this thread goes on
        .add("anyPush anySteal anyPush anySteal", "anyIsEmpty anySize")
        .add("anyPushBatch anyPush", "anySteal anySteal anySteal")
        .addRandom(Budget.SCENARIOS, 3, "any", "any", "any");
  }
}
