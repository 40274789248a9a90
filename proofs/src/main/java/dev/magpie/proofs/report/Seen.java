package dev.magpie.proofs.report;

/**
 * How much of what breaks an edge a kind of checker or machine can ever show.
 *
 * @param swaps of statements; those that make no difference are not counted
 */
public record Seen(int mutants, int ofMutants, int swaps, int ofSwaps, int defects, int ofDefects) {
  public boolean any() {
    return mutants + swaps + defects > 0;
  }
}
