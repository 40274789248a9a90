package dev.magpie.explorer.jcstress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.stress.event.EventShutdown;
import dev.magpie.stress.ring.RingPublish;
import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openjdk.jcstress.infra.results.II_Result;
import org.openjdk.jcstress.infra.results.I_Result;

class LitmusClassTest {
  @Test
  void theTestItselfMayBeTheState() {
    LitmusClass litmus = LitmusClass.of(RingPublish.Actual.class);
    assertEquals(RingPublish.Actual.class, litmus.state());
    assertEquals(II_Result.class, litmus.result());
    assertEquals(List.of("owner", "thief"), litmus.actors().stream().map(Method::getName).toList());
  }

  @Test
  void theStateMayBeAParameter() {
    LitmusClass litmus = LitmusClass.of(Shapes.Apart.class);
    assertEquals(Shapes.Shared.class, litmus.state());
    assertEquals(I_Result.class, litmus.result());
    assertNull(litmus.arbiter());
  }

  @ParameterizedTest
  @CsvSource({
    "TwoArbiters, '2 methods are annotated with @Arbiter, one may be'",
    "NoActor, no method is annotated with @Actor",
    "NoTest, it is not annotated with @JCStressTest",
    "OddParameter, 'parameter java.lang.String of actor is annotated with neither @State nor'",
    "TwoStates, two @State classes",
    "Terminating, it is a termination test",
    "Signalled, it is a termination test"
  })
  void whatIsNoTestIsRefused(String name, String reason) throws ClassNotFoundException {
    Class<?> type = Class.forName(Shapes.class.getName() + "$" + name);
    refuses(type, reason);
  }

  @Test
  void terminationTestsAreRefused() {
    refuses(EventShutdown.ActualLiveness.class, "it is a termination test");
  }

  private static void refuses(Class<?> type, String reason) {
    String message =
        String.valueOf(
            assertThrows(IllegalArgumentException.class, () -> LitmusClass.of(type)).getMessage());
    assertTrue(message.startsWith(type.getName() + " is not"), message);
    assertTrue(message.contains(reason), message);
  }
}
