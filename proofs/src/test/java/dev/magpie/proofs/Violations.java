package dev.magpie.proofs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Assertions on what a rule reports. */
final class Violations {

  private Violations() {}

  /** Fails with all violations at once. */
  static void assertNone(List<Violation> violations) {
    if (!violations.isEmpty()) {
      fail(
          violations.size()
              + " violations:\n"
              + violations.stream().map(v -> "  " + v).collect(Collectors.joining("\n")));
    }
  }

  /** Asserts that among the violations there is one whose message has these parts. */
  static void assertSome(List<Violation> violations, String... parts) {
    assertTrue(
        violations.stream()
            .map(Violation::toString)
            .anyMatch(v -> Arrays.stream(parts).allMatch(v::contains)),
        violations::toString);
  }

  /** Asserts that there is one violation, and that its message has these parts. */
  static void assertOne(List<Violation> violations, String... parts) {
    assertEquals(1, violations.size(), violations::toString);
    for (String part : parts) {
      String message = violations.get(0).toString();
      assertTrue(message.contains(part), () -> "'" + part + "' in '" + message + "'");
    }
  }
}
