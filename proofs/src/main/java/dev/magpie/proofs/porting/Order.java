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
   * Returns what a strength is; one of a failure, what the failure is.
   *
   * @throws IllegalArgumentException if it is no fence at all
   */
  static Order of(Strength strength) {
    return switch (strength) {
      case PLAIN, OPAQUE, RELAXED_FAILURE -> RELAXED;
      case ACQUIRE, ACQUIRE_FENCE, ACQUIRE_FAILURE -> ACQUIRE;
      case RELEASE, RELEASE_FENCE -> RELEASE;
      case ACQUIRE_RELEASE, ACQUIRE_RELEASE_FENCE -> ACQUIRE_RELEASE;
      case VOLATILE, FENCE -> SEQUENTIAL;
      case NONE -> throw new IllegalArgumentException("no fence has no order");
    };
  }

  /**
   * Its read half, which in Java is that of a failure: a write that is not there orders nothing.
   */
  Order onFailure() {
    return switch (this) {
      case RELAXED, RELEASE -> RELAXED;
      case ACQUIRE, ACQUIRE_RELEASE -> ACQUIRE;
      case SEQUENTIAL -> SEQUENTIAL;
    };
  }
}
