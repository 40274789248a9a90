package dev.magpie.proofs.litmus;

import dev.magpie.proofs.BoundSite;
import dev.magpie.proofs.Census;
import dev.magpie.proofs.EdgeComment;
import dev.magpie.proofs.Mode;
import dev.magpie.proofs.trial.Mutant;
import dev.magpie.proofs.trial.Strength;
import java.util.List;

/** Which of the edges of a site lose what they ask for in a mutant. */
final class BrokenEdges {
  private BrokenEdges() {}

  /**
   * Returns the edges that ask for more than is left; all, if each asks for less than there was.
   */
  static List<String> of(Mutant mutant, Census census) {
    List<String> broken =
        census.sites().stream()
            .filter(bound -> bound.site().equals(mutant.site()))
            .map(BoundSite::comments)
            .flatMap(List::stream)
            .filter(comment -> !suffices(mutant.to(), comment.mode()))
            .map(EdgeComment::id)
            .distinct()
            .toList();
    return broken.isEmpty() ? mutant.edges() : broken;
  }

  private static boolean suffices(Strength left, Mode asked) {
    return switch (asked) {
      case PLAIN, OPAQUE -> true;
      case ACQUIRE -> left == Strength.ACQUIRE;
      case RELEASE -> left == Strength.RELEASE;
      case ACQUIRE_FENCE -> left == Strength.ACQUIRE_FENCE;
      case RELEASE_FENCE -> left == Strength.RELEASE_FENCE;
      case VOLATILE, FENCE -> false;
    };
  }
}
