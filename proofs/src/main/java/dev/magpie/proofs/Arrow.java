package dev.magpie.proofs;

import java.util.Optional;

/** On which side of an edge a site stands. */
public enum Arrow {
  /** It publishes. */
  TO("->"),
  /** It receives. */
  FROM("<-"),
  /** It is one half of a store-load pair. */
  BOTH("<->");

  private final String sign;

  Arrow(String sign) {
    this.sign = sign;
  }

  static Optional<Arrow> ofSign(String sign) {
    for (Arrow arrow : values()) {
      if (arrow.sign.equals(sign)) {
        return Optional.of(arrow);
      }
    }
    return Optional.empty();
  }

  /** Returns the arrow that a partner's comment must have. */
  Arrow opposite() {
    return switch (this) {
      case TO -> FROM;
      case FROM -> TO;
      case BOTH -> BOTH;
    };
  }

  @Override
  public String toString() {
    return sign;
  }
}
