package dev.magpie.proofs.drawing;

import java.util.List;

/**
 * A rectangle with text.
 *
 * @param lines what it says
 * @param notes smaller text below
 * @param x the left edge
 * @param y the upper edge
 */
record Box(List<String> lines, List<String> notes, double x, double y, double w, double h) {
  /** The size of monospaced text, with some air: fonts differ. */
  static final double CHAR = 6.7;

  static final double LINE = 14;
  static final double PAD = 7;

  Box {
    lines = List.copyOf(lines);
    notes = List.copyOf(notes);
  }

  double right() {
    return x + w;
  }

  double bottom() {
    return y + h;
  }

  double middle() {
    return x + w / 2;
  }

  /** The height that text needs. */
  static double height(int lines) {
    return lines * LINE + 2 * PAD - 3;
  }
}
