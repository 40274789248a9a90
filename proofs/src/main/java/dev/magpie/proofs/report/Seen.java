package dev.magpie.proofs.report;

/** How much of what breaks an edge a kind of checker or machine can ever show. */
public record Seen(int mutants, int ofMutants, int defects, int ofDefects) {
  public boolean any() {
    return mutants + defects > 0;
  }
}
