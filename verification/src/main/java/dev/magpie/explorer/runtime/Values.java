package dev.magpie.explorer.runtime;

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
}
