package dev.magpie.explorer.runtime;

import dev.magpie.explorer.program.Value;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Between the types of a variable and those that a call of its handle gives and takes. */
public final class Conversions {
  private Conversions() {}

  /** An argument; {@code from} is the first letter of its type's descriptor. */
  public static Value argument(Value value, Variable variable, char from) {
    return convert(value, from, sort(variable.type()), variable.type());
  }

  /** A result; {@code to} is the first letter of its type's descriptor. */
  public static Value result(Value value, Variable variable, char to) {
    return convert(value, sort(variable.type()), to, variable.type());
  }

  private static char sort(Class<?> type) {
    return type.isPrimitive() ? type.descriptorString().charAt(0) : 'L';
  }

  private static Value convert(Value value, char from, char to, Class<?> variable) {
    if (from == to || (isIntegral(from) && isIntegral(to))) {
      return value;
    }
    if (to == 'L') {
      Class<?> type = variable.isPrimitive() ? variable : primitive(from);
      return Value.of(Heap.boxed(type, value));
    }
    if (from == 'L') {
      Object boxed = Objects.requireNonNull(value.ref());
      return convert(Value.of(Heap.toBits(boxed)), sortOfBox(boxed), to, variable);
    }
    return Value.of(bits(number(value.bits(), from), to));
  }

  private static boolean isIntegral(char sort) {
    return "ZBCSIJ".indexOf(sort) >= 0;
  }

  private static double number(long bits, char sort) {
    return switch (sort) {
      case 'F' -> Float.intBitsToFloat((int) bits);
      case 'D' -> Double.longBitsToDouble(bits);
      default -> bits;
    };
  }

  private static long bits(double number, char sort) {
    return switch (sort) {
      case 'F' -> Float.floatToRawIntBits((float) number);
      case 'D' -> Double.doubleToRawLongBits(number);
      default -> (long) number;
    };
  }

  private static char sortOfBox(@Nullable Object boxed) {
    return boxed instanceof Float ? 'F' : boxed instanceof Double ? 'D' : 'J';
  }

  private static Class<?> primitive(char sort) {
    return switch (sort) {
      case 'Z' -> boolean.class;
      case 'B' -> byte.class;
      case 'C' -> char.class;
      case 'S' -> short.class;
      case 'I' -> int.class;
      case 'J' -> long.class;
      case 'F' -> float.class;
      default -> double.class;
    };
  }
}
