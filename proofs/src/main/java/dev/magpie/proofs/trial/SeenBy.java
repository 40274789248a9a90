package dev.magpie.proofs.trial;

/** Who can ever show what goes wrong in a mutant. */
public enum SeenBy {
  /** Already wrong under sequential consistency: Lincheck can show it, and any hardware. */
  SC,
  /** Wrong under TSO: an x86 can show it. */
  TSO,
  /** Wrong under RC11 only: weaker hardware, or a compiler, or a search of a weak model. */
  RC11,
  /** Nothing showed it. */
  NOBODY
}
