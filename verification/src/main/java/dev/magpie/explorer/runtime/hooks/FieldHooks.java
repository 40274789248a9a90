package dev.magpie.explorer.runtime.hooks;

import dev.magpie.explorer.runtime.ArrayAccess;
import dev.magpie.explorer.runtime.FieldAccess;
import dev.magpie.explorer.runtime.Statics;
import org.jspecify.annotations.Nullable;

/** In place of the instructions on fields and array elements. */
public final class FieldHooks {
  private static final FieldAccess FIELDS = Link.MACHINE.fields;
  private static final Statics STATICS = Link.MACHINE.statics;
  private static final ArrayAccess ARRAYS = Link.MACHINE.arrays;

  private FieldHooks() {}

  public static long getBits(Object target, int slot, int site) {
    return FIELDS.getBits(target, slot, site);
  }

  public static @Nullable Object getRef(Object target, int slot, int site) {
    return FIELDS.getRef(target, slot, site);
  }

  public static void putBits(Object target, long bits, int slot, int site) {
    FIELDS.putBits(target, bits, slot, site);
  }

  public static void putRef(Object target, @Nullable Object value, int slot, int site) {
    FIELDS.putRef(target, value, slot, site);
  }

  public static long getStaticBits(int number, int site) {
    return STATICS.getBits(number, site);
  }

  public static @Nullable Object getStaticRef(int number, int site) {
    return STATICS.getRef(number, site);
  }

  public static void putStaticBits(long bits, int number, int site) {
    STATICS.putBits(bits, number, site);
  }

  public static void putStaticRef(@Nullable Object value, int number, int site) {
    STATICS.putRef(value, number, site);
  }

  public static long loadBits(Object array, int index, int site) {
    return ARRAYS.loadBits(array, index, site);
  }

  public static void loadRef(@Nullable Object[] array, int index, int site) {
    ARRAYS.loadRef(array, index, site);
  }

  public static void storeBits(Object array, int index, long bits, int site) {
    ARRAYS.storeBits(array, index, bits, site);
  }

  public static void storeRef(
      @Nullable Object[] array, int index, @Nullable Object value, int site) {
    ARRAYS.storeRef(array, index, value, site);
  }

  public static Object cloneOf(Object array, int site) {
    return ARRAYS.cloneOf(array, site);
  }
}
