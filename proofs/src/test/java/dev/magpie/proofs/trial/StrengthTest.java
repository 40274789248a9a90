package dev.magpie.proofs.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.rewrite.Access;
import dev.magpie.proofs.Kind;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The next weaker strengths, in Java and elsewhere. */
final class StrengthTest {

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "LOAD, VOLATILE, acquire, -",
    "LOAD, ACQUIRE, opaque, -",
    "LOAD, OPAQUE, plain, -",
    "LOAD, PLAIN, -, -",
    "STORE, VOLATILE, release, -",
    "STORE, RELEASE, opaque, -",
    "STORE, OPAQUE, plain, -",
    "CAS, VOLATILE, acquire release, acquire-release",
    "RMW, VOLATILE, acquire release, acquire-release",
    "WEAK_CAS, ACQUIRE, plain, -",
    "WEAK_CAS, RELEASE, plain, -",
    "WEAK_CAS, PLAIN, -, -",
    "RMW, ACQUIRE, plain, -",
    "FENCE, FENCE, acquire-fence release-fence none, acquire-release-fence",
    "FENCE, ACQUIRE_FENCE, none, -",
    "FENCE, RELEASE_FENCE, none, -",
    "FENCE, ACQUIRE_RELEASE_FENCE, -, -",
  })
  void theNextWeakerStrengthsAre(Kind kind, Strength from, String inJava, String elsewhere) {
    String next =
        from.nextWeaker(kind).stream().map(Strength::toString).collect(Collectors.joining(" "));
    assertEquals(inJava, next.isEmpty() ? "-" : next);
    assertEquals(elsewhere, from.nextWeakerElsewhere(kind).map(Strength::toString).orElse("-"));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "CAS, VOLATILE, relaxed-failure acquire-failure",
    "WEAK_CAS, ACQUIRE_RELEASE, relaxed-failure",
    "WEAK_CAS, ACQUIRE, relaxed-failure",
    "CAS, RELEASE, ''",
    "WEAK_CAS, PLAIN, ''",
    "RMW, VOLATILE, ''",
    "LOAD, VOLATILE, ''",
  })
  void aFailureCanBeWeakerThanItsRead(Kind kind, Strength success, String failures) {
    List<Strength> weaker = success.weakerFailures(kind);
    assertEquals(
        failures, weaker.stream().map(Strength::toString).collect(Collectors.joining(" ")));
    assertTrue(weaker.stream().allMatch(Strength::isOfFailure));
  }

  @ParameterizedTest(name = "{0} {1} -> {2}")
  @CsvSource({
    "GET, VOLATILE, ACQUIRE, ACQUIRE, ACQUIRE",
    "GET, ACQUIRE, OPAQUE, OPAQUE, OPAQUE",
    "GET, OPAQUE, PLAIN, PLAIN, PLAIN",
    "GET, OPAQUE, VOLATILE, VOLATILE, VOLATILE",
    "SET, VOLATILE, RELEASE, RELEASE, RELEASE",
    "SET, RELEASE, OPAQUE, OPAQUE, OPAQUE",
    "SET, OPAQUE, PLAIN, PLAIN, PLAIN",
    "COMPARE_AND_SET, VOLATILE, ACQUIRE, ACQUIRE, OPAQUE",
    "COMPARE_AND_SET, VOLATILE, RELEASE, OPAQUE, RELEASE",
    "COMPARE_AND_SET, VOLATILE, ACQUIRE_RELEASE, ACQUIRE, RELEASE",
    "COMPARE_AND_SET, RELEASE, PLAIN, OPAQUE, OPAQUE",
    "ADD, ACQUIRE, PLAIN, OPAQUE, OPAQUE",
    "FENCE, VOLATILE, ACQUIRE_FENCE, ACQUIRE, ACQUIRE",
    "FENCE, VOLATILE, RELEASE_FENCE, RELEASE, RELEASE",
    "FENCE, VOLATILE, ACQUIRE_RELEASE_FENCE, ACQUIRE, RELEASE",
    "FENCE, VOLATILE, NONE, PLAIN, PLAIN",
  })
  void eachHalfOfAnAccessHasTheModeOfTheStrength(
      Access.Operation operation, Mode shipped, Strength to, Mode read, Mode write) {
    Access access = new Access(operation, shipped, shipped, shipped, true);
    assertEquals(new Access(operation, read, write, read, true), to.of(access));
  }
}
