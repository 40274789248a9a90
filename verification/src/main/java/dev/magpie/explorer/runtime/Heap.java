package dev.magpie.explorer.runtime;

import dev.magpie.explorer.program.Value;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/** Fields and array elements as they stand in the real heap. */
final class Heap {
  private Heap() {}

  static Value get(Field field, @Nullable Object target) {
    try {
      return bits(field.getType(), field.get(target));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("field " + field + ": not accessible", e);
    }
  }

  static void set(Field field, @Nullable Object target, Value value) {
    try {
      field.set(target, boxed(field.getType(), value));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("field " + field + ": not accessible", e);
    }
  }

  @SuppressWarnings("PatternMatchingInstanceof") // NullAway cannot read such array patterns
  static Value element(Object array, int index) {
    if (array instanceof Object[]) {
      return Value.of(((@Nullable Object[]) array)[index]);
    }
    return bits(array.getClass().getComponentType(), Array.get(array, index));
  }

  @SuppressWarnings("PatternMatchingInstanceof") // NullAway cannot read such array patterns
  static void setElement(Object array, int index, Value value) {
    if (array instanceof Object[]) {
      ((@Nullable Object[]) array)[index] = value.ref();
    } else if (array instanceof int[]) {
      ((int[]) array)[index] = (int) value.bits();
    } else {
      Array.set(array, index, boxed(array.getClass().getComponentType(), value));
    }
  }

  static Value bits(Class<?> type, @Nullable Object value) {
    return type.isPrimitive() && value != null ? Value.of(toBits(value)) : Value.of(value);
  }

  /** Returns the bits of a boxed primitive. */
  static long toBits(Object value) {
    if (value instanceof Number number) {
      return value instanceof Double d
          ? Double.doubleToRawLongBits(d)
          : value instanceof Float f ? Float.floatToRawIntBits(f) : number.longValue();
    }
    if (value instanceof Boolean b) {
      return b ? 1 : 0;
    }
    if (value instanceof Character c) {
      return c;
    }
    throw new IllegalArgumentException("value " + value + ": must be a boxed primitive");
  }

  /** Returns a value as reflection takes it. */
  static @Nullable Object boxed(Class<?> type, Value value) {
    long bits = value.bits();
    return switch (type.descriptorString().charAt(0)) {
      case 'Z' -> bits != 0;
      case 'B' -> (byte) bits;
      case 'S' -> (short) bits;
      case 'C' -> (char) bits;
      case 'I' -> (int) bits;
      case 'J' -> bits;
      case 'F' -> Float.intBitsToFloat((int) bits);
      case 'D' -> Double.longBitsToDouble(bits);
      default -> value.ref();
    };
  }
}
