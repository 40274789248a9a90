package dev.magpie.queue.padded;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Makes atomic variables that have no other of their kind on their cache lines: a write by one
 * thread does not take from the cache of another what it needs beside.
 *
 * <p>The padding stands behind the value, 128 bytes, as processors fetch lines of 64 in pairs. So
 * two of these are apart wherever the garbage collector puts them; an object in front of one is
 * not. Fields of a superclass cannot be moved, so nothing can stand before the value.
 */
public final class Padded {

  private Padded() {}

  /** Makes a padded {@link AtomicInteger}. */
  public static AtomicInteger atomicInteger(int value) {
    return new PaddedInteger(value);
  }

  /** Makes a padded {@link AtomicLong}. */
  public static AtomicLong atomicLong(long value) {
    return new PaddedLong(value);
  }

  /** Makes a padded {@link AtomicReference}. */
  public static <T> AtomicReference<T> atomicReference(T value) {
    return new PaddedReference<>(value);
  }

  @SuppressWarnings({"serial", "UnusedVariable"}) // the fields are there to take room
  private static final class PaddedInteger extends AtomicInteger {
    long p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15;

    PaddedInteger(int value) {
      super(value);
    }
  }

  @SuppressWarnings({"serial", "UnusedVariable"}) // the fields are there to take room
  private static final class PaddedLong extends AtomicLong {
    long p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15;

    PaddedLong(long value) {
      super(value);
    }
  }

  @SuppressWarnings({"serial", "UnusedVariable"}) // the fields are there to take room
  private static final class PaddedReference<T> extends AtomicReference<T> {
    long p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15;

    PaddedReference(T value) {
      super(value);
    }
  }
}
