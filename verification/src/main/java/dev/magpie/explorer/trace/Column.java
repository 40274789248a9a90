package dev.magpie.explorer.trace;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into the lines of one column. */
public final class Column {
  private static final String INDENT = "  ";

  private final int width;

  /**
   * @param width in characters
   */
  public Column(int width) {
    this.width = width;
  }

  /** Breaks at spaces where it can; each line but the first is indented. */
  public List<String> wrap(String text) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (rest.length() > width) {
      int end = breakOf(rest);
      lines.add(rest.substring(0, end).stripTrailing());
      rest = INDENT + rest.substring(end).stripLeading();
    }
    lines.add(rest);
    return lines;
  }

  private int breakOf(String text) {
    int space = text.lastIndexOf(' ', width);
    // a space of the indent alone would give an empty line, and no progress
    return space > INDENT.length() ? space : width;
  }

  String pad(String text) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
