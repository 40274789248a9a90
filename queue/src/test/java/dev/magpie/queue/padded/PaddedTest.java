package dev.magpie.queue.padded;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.queue.Allocation;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fields of a superclass come first, so what makes an instance larger stands behind the value. */
final class PaddedTest {

  private static final int PADDING = 128;

  /** Keeps the last one, lest the compiler leave out its allocation. */
  private Object last = "";

  static Stream<Named<Supplier<Object>>> variables() {
    return Stream.of(
        Named.of("int", () -> Padded.atomicInteger(7)),
        Named.of("long", () -> Padded.atomicLong(7)),
        Named.of("reference", () -> Padded.atomicReference("seven")));
  }

  @ParameterizedTest
  @MethodSource("variables")
  void behindTheValueAreTwoLines(Supplier<Object> variable) {
    long bytes = Allocation.of(() -> last = variable.get()) / Allocation.ROUNDS;

    assertTrue(bytes > PADDING, () -> bytes + " bytes for " + last);
  }
}
