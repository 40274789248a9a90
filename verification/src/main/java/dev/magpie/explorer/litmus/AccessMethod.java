package dev.magpie.explorer.litmus;

import dev.magpie.explorer.program.Mode;
import org.jspecify.annotations.Nullable;

/**
 * An access method of {@code VarHandle}.
 *
 * @param read the mode in which it reads, unless it only writes
 * @param write the mode in which it writes, unless it only reads
 */
record AccessMethod(Kind kind, Mode read, Mode write) {
  /** What it does, by the name without the mode. */
  enum Kind {
    GET("get", 0),
    SET("set", 1),
    COMPARE_AND_EXCHANGE("compareAndExchange", 2),
    COMPARE_AND_SET("compareAndSet", 2),
    WEAK_COMPARE_AND_SET("weakCompareAndSet", 2),
    GET_AND_SET("getAndSet", 1),
    GET_AND_ADD("getAndAdd", 1),
    GET_AND_BITWISE_AND("getAndBitwiseAnd", 1),
    GET_AND_BITWISE_OR("getAndBitwiseOr", 1),
    GET_AND_BITWISE_XOR("getAndBitwiseXor", 1);

    final String stem;
    final int arguments;

    Kind(String stem, int arguments) {
      this.stem = stem;
      this.arguments = arguments;
    }
  }

  /** The method of that name, or null if {@code VarHandle} has none. */
  static @Nullable AccessMethod named(String name) {
    for (Kind kind : Kind.values()) {
      if (name.startsWith(kind.stem)) {
        AccessMethod method = withMode(kind, name.substring(kind.stem.length()));
        if (method != null) {
          return method;
        }
      }
    }
    return null;
  }

  private static @Nullable AccessMethod withMode(Kind kind, String mode) {
    return switch (kind) {
      case GET -> simple(kind, mode, "Acquire", Mode.ACQUIRE);
      case SET -> simple(kind, mode, "Release", Mode.RELEASE);
      case COMPARE_AND_SET -> mode.isEmpty() ? update(kind, mode) : null;
      case WEAK_COMPARE_AND_SET ->
          mode.equals("Plain") ? halves(kind, Mode.OPAQUE, Mode.OPAQUE) : update(kind, mode);
      default -> update(kind, mode);
    };
  }

  private static @Nullable AccessMethod simple(Kind kind, String mode, String half, Mode ordered) {
    return switch (mode) {
      case "" -> halves(kind, Mode.PLAIN, Mode.PLAIN);
      case "Opaque" -> halves(kind, Mode.OPAQUE, Mode.OPAQUE);
      case "Volatile" -> halves(kind, Mode.VOLATILE, Mode.VOLATILE);
      default -> mode.equals(half) ? halves(kind, ordered, ordered) : null;
    };
  }

  /** The half that the name does not mention is atomic and orders nothing. */
  private static @Nullable AccessMethod update(Kind kind, String mode) {
    return switch (mode) {
      case "" -> halves(kind, Mode.VOLATILE, Mode.VOLATILE);
      case "Acquire" -> halves(kind, Mode.ACQUIRE, Mode.OPAQUE);
      case "Release" -> halves(kind, Mode.OPAQUE, Mode.RELEASE);
      default -> null;
    };
  }

  private static AccessMethod halves(Kind kind, Mode read, Mode write) {
    return new AccessMethod(kind, read, write);
  }
}
