package dev.magpie.proofs.litmus;

/**
 * An access or a fence of a {@link Shape}.
 *
 * @param id unique in its shape
 * @param location the number of its location; -1 for a fence
 */
record Step(int id, Kind kind, int location, Ordering with, Ordering without) {
  /** What it does. */
  enum Kind {
    WRITE,
    /** A read-modify-write that writes. */
    UPDATE,
    FENCE,
    READ;

    char letter() {
      return name().charAt(0);
    }
  }

  Ordering ordering(Variant variant) {
    return variant == Variant.WITH ? with : without;
  }

  /** Whether it is what differs between the variants. */
  boolean isWeakened() {
    return !with.equals(without);
  }

  boolean reads() {
    return kind == Kind.READ || kind == Kind.UPDATE;
  }

  boolean writes() {
    return kind == Kind.WRITE || kind == Kind.UPDATE;
  }

  boolean isAccess() {
    return kind != Kind.FENCE;
  }

  /** The same with one of its halves only, or at another location. */
  Step as(Kind half, int otherLocation) {
    return new Step(id, half, otherLocation, half(half, with), half(half, without));
  }

  private static Ordering half(Kind half, Ordering ordering) {
    return switch (half) {
      case READ -> Ordering.of(ordering.read());
      case WRITE -> Ordering.of(ordering.write());
      case UPDATE, FENCE -> ordering;
    };
  }
}
