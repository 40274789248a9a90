package dev.magpie.explorer.oracle;

/** The axioms of a memory model. */
interface Axioms {
  boolean allow(Candidate execution);
}
