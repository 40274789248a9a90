package dev.magpie.proofs.trial;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Another assignment of strengths that suffices: a site weaker than it ships, and others stronger.
 *
 * @param stronger the least that has to be stronger, each alone
 */
public record Alternative(Mutant weaker, List<Strengthened> stronger) {
  public Alternative {
    stronger = List.copyOf(stronger);
  }

  @Override
  public String toString() {
    return weaker
        + ", with "
        + stronger.stream().map(Strengthened::toString).collect(Collectors.joining(" and "));
  }
}
