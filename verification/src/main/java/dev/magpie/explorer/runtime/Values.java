package dev.magpie.explorer.runtime;

import org.jspecify.annotations.Nullable;

/** Objects that are what they hold, and so need no identity. */
final class Values {
  private Values() {}

  static boolean isValue(Object object) {
    return object instanceof String
        || (object instanceof Number && isBoxed(object))
        || object instanceof Boolean
        || object instanceof Character
        || object instanceof Class;
  }

  private static boolean isBoxed(Object number) {
    return number instanceof Integer
        || number instanceof Long
        || number instanceof Short
        || number instanceof Byte
        || number instanceof Double
        || number instanceof Float;
  }

  static boolean areEqual(Object a, Object b) {
    return a.equals(b);
  }

  /**
   * Whether two equal values may be two objects: those that their class keeps, such as small
   * numbers, and constants are one.
   */
  static boolean mayDiffer(@Nullable Object a, @Nullable Object b) {
    return a != b && a != null && b != null && isValue(a) && a.equals(b) && !isKept(a);
  }

  private static boolean isKept(Object value) {
    if (value instanceof Character c) {
      return c <= 127;
    }
    boolean isIntegral =
        value instanceof Integer || value instanceof Long || value instanceof Short;
    long bits = isIntegral ? ((Number) value).longValue() : 0;
    return isIntegral
        ? bits == (byte) bits
        : value instanceof Boolean || value instanceof Byte || value instanceof Class;
  }
}
