package dev.magpie.bench.measure;

import java.util.ArrayList;
import java.util.List;

/** A table of texts: a header and rows of as many cells. */
final class TextTable {
  private final List<List<String>> rows = new ArrayList<>();

  TextTable(List<String> header) {
    rows.add(List.copyOf(header));
  }

  void add(List<String> row) {
    if (row.size() != rows.get(0).size()) {
      throw new IllegalArgumentException(
          "a row of " + row.size() + " cells, expected " + rows.get(0).size() + ": " + row);
    }
    rows.add(List.copyOf(row));
  }

  boolean isEmpty() {
    return rows.size() == 1;
  }

  /** Returns the table in Markdown, in columns as wide as their widest cells. */
  String markdown() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      text.append("| ").append(String.join(" | ", padded(rows.get(i)))).append(" |\n");
      if (i == 0) {
        text.append(rule());
      }
    }
    return text.toString();
  }

  /** Returns the table in Markdown with no more space than it takes. */
  String compact() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      text.append("| ").append(String.join(" | ", rows.get(i))).append(" |\n");
      if (i == 0) {
        text.append("|").append("---|".repeat(rows.get(0).size())).append("\n");
      }
    }
    return text.toString();
  }

  /** Returns the table with spaces between the columns. */
  String plain() {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      text.append(String.join("  ", padded(row)).stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private String rule() {
    StringBuilder rule = new StringBuilder("|");
    for (int column = 0; column < rows.get(0).size(); column++) {
      rule.append("-".repeat(width(column) + 2)).append('|');
    }
    return rule.append('\n').toString();
  }

  private List<String> padded(List<String> row) {
    List<String> padded = new ArrayList<>();
    for (int column = 0; column < row.size(); column++) {
      padded.add(row.get(column) + " ".repeat(width(column) - row.get(column).length()));
    }
    return padded;
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }
}
