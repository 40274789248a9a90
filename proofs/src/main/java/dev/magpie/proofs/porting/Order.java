package dev.magpie.proofs.porting;

import dev.magpie.proofs.trial.Strength;

/** The orders of C11, which all languages here share; some leave some of them out. */
enum Order {
  RELAXED("relaxed"),
  ACQUIRE("acquire"),
  RELEASE("release"),
  ACQUIRE_RELEASE("acq_rel"),
  SEQUENTIAL("seq_cst");

  /** As C11 abbreviates it. */
  final String word;

  Order(String word) {
    this.word = word;
  }

  /**
   * Returns what a strength of Java's is.
   *
   * @throws IllegalArgumentException if it is no fence at all
   */
  static Order of(Strength strength) {
    return switch (strength) {
      case PLAIN, OPAQUE -> RELAXED;
      case ACQUIRE, ACQUIRE_FENCE -> ACQUIRE;
      case RELEASE, RELEASE_FENCE -> RELEASE;
      case ACQUIRE_RELEASE, ACQUIRE_RELEASE_FENCE -> ACQUIRE_RELEASE;
      case VOLATILE, FENCE -> SEQUENTIAL;
      case NONE -> throw new IllegalArgumentException("no fence has no order");
    };
  }

  /** What a compare-and-set that fails has of it: a write that does not happen orders nothing. */
  Order onFailure() {
    return switch (this) {
      case RELAXED, RELEASE -> RELAXED;
      case ACQUIRE, ACQUIRE_RELEASE -> ACQUIRE;
      case SEQUENTIAL -> SEQUENTIAL;
    };
  }
}
