package dev.magpie.explorer.program;

import org.jspecify.annotations.Nullable;

/**
 * A value of a location.
 *
 * @param bits a primitive: integral types sign-extended, {@code boolean} 0 or 1, floating types by
 *     their raw bits; 0 for a reference
 * @param ref a reference; null for a primitive
 */
public record Value(long bits, @Nullable Object ref) {
  /** Zero, false and null. */
  public static final Value ZERO = new Value(0, null);

  public static Value of(long bits) {
    return bits == 0 ? ZERO : new Value(bits, null);
  }

  public static Value of(@Nullable Object ref) {
    return ref == null ? ZERO : new Value(0, ref);
  }
}
