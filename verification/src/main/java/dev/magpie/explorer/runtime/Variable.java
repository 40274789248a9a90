package dev.magpie.explorer.runtime;

/**
 * What a {@code VarHandle} gives access to.
 *
 * @param kind where it is
 * @param number the slot of an instance field, the number of a static one; 0 for elements
 * @param type the type of the value
 */
public record Variable(Kind kind, int number, Class<?> type) {
  /** Where a variable is. */
  public enum Kind {
    FIELD,
    STATIC,
    ELEMENT
  }

  /** The one field of the model of an atomic class. */
  public static final Variable INT = new Variable(Kind.FIELD, 0, int.class);

  public static final Variable LONG = new Variable(Kind.FIELD, 0, long.class);
  public static final Variable BOOLEAN = new Variable(Kind.FIELD, 0, boolean.class);
  public static final Variable REFERENCE = new Variable(Kind.FIELD, 0, Object.class);
  public static final Variable INT_ELEMENT = new Variable(Kind.ELEMENT, 0, int.class);
  public static final Variable LONG_ELEMENT = new Variable(Kind.ELEMENT, 0, long.class);
  public static final Variable REFERENCE_ELEMENT = new Variable(Kind.ELEMENT, 0, Object.class);

  /** What {@code VarHandle} calls so. */
  public Class<?> varType() {
    return type;
  }

  /** Cuts a result of arithmetic to the type. */
  long narrow(long bits) {
    return switch (type.descriptorString().charAt(0)) {
      case 'Z' -> bits & 1;
      case 'B' -> (byte) bits;
      case 'S' -> (short) bits;
      case 'C' -> (char) bits;
      case 'I' -> (int) bits;
      default -> bits;
    };
  }

  /** The sum, of the variable's type. */
  long sum(long a, long b) {
    if (type == float.class) {
      return Float.floatToRawIntBits(Float.intBitsToFloat((int) a) + Float.intBitsToFloat((int) b));
    }
    if (type == double.class) {
      return Double.doubleToRawLongBits(Double.longBitsToDouble(a) + Double.longBitsToDouble(b));
    }
    return narrow(a + b);
  }
}
