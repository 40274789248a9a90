package dev.magpie.queue.ring;

/**
 * The head of a ring: two 32-bit indices in one 64-bit word, so that one CAS moves both.
 *
 * <p>Tasks from {@code real} to the tail are there to be taken. The slots from {@code steal} to
 * {@code real} are being copied out by a thief; the two are equal when none is at work. A word
 * claimed by a thief names its range by the same two indices, and an empty range is one where they
 * are equal.
 *
 * <p>Indices run through all of {@code int} and wrap. They are far wider than a slot number, so
 * that a word read before a pause cannot be equal to one with another history (edge ring.width).
 */
final class Head {

  static long pack(int steal, int real) {
    return ((long) steal << Integer.SIZE) | Integer.toUnsignedLong(real);
  }

  /** Returns the head of a ring in which no thief is at work. */
  static long at(int index) {
    return pack(index, index);
  }

  static int steal(long head) {
    return (int) (head >> Integer.SIZE);
  }

  static int real(long head) {
    return (int) head;
  }

  static boolean isStealing(long head) {
    return steal(head) != real(head);
  }

  private Head() {}
}
