package dev.magpie.explorer.litmus;

import java.util.function.IntPredicate;

/** The text of a litmus file and a position in it. */
final class Source {
  private final String file;
  private final String text;
  private int position;
  private int line = 1;
  private int column = 1;

  Source(String file, String text) {
    this.file = file;
    this.text = text;
  }

  int position() {
    return position;
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }

  boolean atEnd() {
    return position == text.length();
  }

  char peek() {
    return text.charAt(position);
  }

  boolean startsWith(String prefix) {
    return text.startsWith(prefix, position);
  }

  /** How many characters from here on are as the predicate says. */
  int lengthWhile(IntPredicate accepted) {
    int end = position;
    while (end < text.length() && accepted.test(text.charAt(end))) {
      end++;
    }
    return end - position;
  }

  /** Moves on, and returns what it moved over. */
  String take(int length) {
    String taken = text.substring(position, position + length);
    for (int i = 0; i < length; i++) {
      if (taken.charAt(i) == '\n') {
        line++;
        column = 1;
      } else {
        column++;
      }
    }
    position += length;
    return taken;
  }

  String between(int start, int end) {
    return text.substring(start, end);
  }

  /** Moves over white space and comments, herd7's and Java's. */
  void skipBlanks() throws LitmusException {
    boolean moved = true;
    while (moved) {
      int before = position;
      take(lengthWhile(Character::isWhitespace));
      skipComment();
      moved = position != before;
    }
  }

  private void skipComment() throws LitmusException {
    if (startsWith("(*")) {
      skipNested();
    } else if (startsWith("//")) {
      take(lengthWhile(c -> c != '\n'));
    } else if (startsWith("/*")) {
      int end = text.indexOf("*/", position + 2);
      if (end < 0) {
        throw error("found a comment without an end, expected '*/'");
      }
      take(end + 2 - position);
    }
  }

  private void skipNested() throws LitmusException {
    LitmusException unclosed = error("found a comment without an end, expected '*)'");
    int depth = 0;
    do {
      if (atEnd()) {
        throw unclosed;
      }
      int change = startsWith("(*") ? 1 : startsWith("*)") ? -1 : 0;
      depth += change;
      take(change == 0 ? 1 : 2);
    } while (depth > 0);
  }

  LitmusException error(String what) {
    return error(line, column, what);
  }

  LitmusException error(int atLine, int atColumn, String what) {
    return new LitmusException(file, atLine, atColumn, what);
  }

  /** The name of the file without its folders. */
  String fileName() {
    return file.substring(file.lastIndexOf('/') + 1);
  }
}
