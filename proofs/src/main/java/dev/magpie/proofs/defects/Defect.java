package dev.magpie.proofs.defects;

import dev.magpie.explorer.Problem;
import dev.magpie.explorer.model.Model;
import java.util.List;

/**
 * A defect that a queue or pool really had.
 *
 * @param edge the edge that it breaks
 * @param name a few words that no other defect has
 * @param origin where it was, and when
 * @param edits how it is put back into the code
 * @param target the scenario or litmus class that finds it
 * @param seenUnder the strongest model under which it does; under stronger ones it passes
 * @param problem what it then finds
 */
public record Defect(
    String edge,
    String name,
    String origin,
    List<Edit> edits,
    Class<?> target,
    Model seenUnder,
    Problem problem) {

  public Defect {
    edits = List.copyOf(edits);
  }

  @Override
  public String toString() {
    return edge + ": " + name;
  }
}
