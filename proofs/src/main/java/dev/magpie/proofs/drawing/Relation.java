package dev.magpie.proofs.drawing;

/** A relation between two events, as memory models name it. */
enum Relation {
  /** Sequenced before: the order of a thread, or the start or end of one. */
  SB("sb"),
  /** Synchronizes with: the part of happens-before that joins threads. */
  SW("hb"),
  /** Reads from. */
  RF("rf"),
  /** Coherence order. */
  CO("co"),
  /** From a read to a write that overwrites what it reads. */
  FR("fr");

  private final String label;

  Relation(String label) {
    this.label = label;
  }

  /** The word on an arrow. */
  String label() {
    return label;
  }
}
