package dev.magpie.proofs.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.magpie.proofs.Kind;
import dev.magpie.proofs.Mode;
import dev.magpie.proofs.Site;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sites of the census as places of the explorer, and as instructions of an x86. */
final class SitesTest {
  private static Site site(Kind kind) {
    return new Site("queue.A", "b", "()V", 1, 7, "setRelease", kind, Mode.RELEASE);
  }

  @ParameterizedTest(name = "{0}.{1}{2}#{3} {4}")
  @CsvSource({
    "queue.A, b, ()V, 1, setRelease, true",
    "queue.B, b, ()V, 1, setRelease, false",
    "queue.A, c, ()V, 1, setRelease, false",
    "queue.A, b, (I)V, 1, setRelease, false",
    "queue.A, b, ()V, 2, setRelease, false",
    "queue.A, b, ()V, 1, putfield, false",
  })
  void aPlaceIsTheSameIfAllButItsLineIs(
      String type, String method, String descriptor, int ordinal, String call, boolean isSame) {
    var place =
        new dev.magpie.explorer.rewrite.Site(type, method, descriptor, "A.java", 8, ordinal, call);
    assertEquals(isSame, Sites.isSame(site(Kind.STORE), place));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "STORE, VOLATILE, true",
    "STORE, RELEASE, false",
    "LOAD, VOLATILE, false",
    "CAS, VOLATILE, false",
    "RMW, VOLATILE, false",
    "FENCE, FENCE, true",
    "FENCE, RELEASE_FENCE, false",
  })
  void onlyVolatileStoresAndFullFencesAreOtherInstructionsOnAnX86(
      Kind kind, Strength from, boolean isOther) {
    Mutant mutant = new Mutant(site(kind), List.of(), from, Strength.NONE, true);
    assertEquals(isOther, mutant.weakensX86());
  }
}
