package dev.magpie.explorer.litmus;

/**
 * A word of a litmus file.
 *
 * @param line from 1
 * @param column from 1
 * @param start where it begins in the file
 * @param end where it ends in the file, exclusive
 */
record Token(Kind kind, String text, int line, int column, int start, int end) {
  enum Kind {
    WORD,
    NUMBER,
    SYMBOL,
    END
  }

  boolean is(String expected) {
    return kind != Kind.END && text.equals(expected);
  }

  /** As a message names it. */
  String found() {
    return kind == Kind.END ? "the end of the file" : "'" + text + "'";
  }
}
