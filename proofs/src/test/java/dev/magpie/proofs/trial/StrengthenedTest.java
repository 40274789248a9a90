package dev.magpie.proofs.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.rewrite.Access;
import dev.magpie.explorer.rewrite.Mutation;
import dev.magpie.proofs.Kind;
import dev.magpie.proofs.Site;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sites made stronger than they ship. */
final class StrengthenedTest {
  private static final Access RELEASE = access(Mode.RELEASE);
  private static final Mutation OPAQUE = (place, access) -> access(Mode.OPAQUE);

  private static Access access(Mode mode) {
    return new Access(Access.Operation.SET, mode, mode, mode, true);
  }

  private static Optional<Strengthened> strengthened(Kind kind, dev.magpie.proofs.Mode mode) {
    return Strengthened.of(new Site("queue.A", "b", "()V", 0, 1, "setRelease", kind, mode));
  }

  private static Mode mode(int ordinal) {
    var place =
        new dev.magpie.explorer.rewrite.Site("queue.A", "b", "()V", "", 1, ordinal, "setRelease");
    Mutation mutation =
        strengthened(Kind.STORE, dev.magpie.proofs.Mode.RELEASE).orElseThrow().after(OPAQUE);
    return mutation.replace(place, RELEASE).write();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "STORE, RELEASE, true",
    "STORE, OPAQUE, true",
    "STORE, VOLATILE, false",
    "FENCE, RELEASE_FENCE, false",
    "FENCE, FENCE, false",
  })
  void whatOrdersLessThanVolatileCanBeStronger(
      Kind kind, dev.magpie.proofs.Mode mode, boolean canBe) {
    assertEquals(canBe, strengthened(kind, mode).isPresent());
  }

  @Test
  void itsSiteIsVolatileAndAllElseAsInTheOtherMutation() {
    assertEquals(Mode.VOLATILE, mode(0));
    assertEquals(Mode.OPAQUE, mode(1));
  }
}
