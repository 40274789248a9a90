package dev.magpie.proofs.jam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the table of known answers, a litmus test a line, with tabs between the columns. */
final class AnswerTable {
  static final String HEADER =
      "test\tplain_accesses\trc11_executions\tsc_executions\trc11_final_states\tjam21_final_states";

  private static final int TEST = 0;
  private static final int RC11 = 4;
  private static final int JAM21 = 5;
  private static final int COLUMNS = 6;

  private AnswerTable() {}

  /**
   * @throws IllegalArgumentException if the file is no such table, naming the line
   */
  static List<Answer> read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
      throw new IllegalArgumentException(file + ":1: expected the header " + HEADER);
    }
    List<Answer> answers = new ArrayList<>();
    Set<String> tests = new HashSet<>();
    for (int i = 1; i < lines.size(); i++) {
      String[] columns = lines.get(i).split("\t", -1);
      if (columns.length != COLUMNS) {
        throw wrong(file, i, columns.length + " columns, expected " + COLUMNS);
      }
      if (!tests.add(columns[TEST])) {
        throw wrong(file, i, "a second line for the test " + columns[TEST]);
      }
      answers.add(Answer.of(columns[TEST], columns[RC11], columns[JAM21]));
    }
    return answers;
  }

  private static IllegalArgumentException wrong(Path file, int index, String what) {
    return new IllegalArgumentException(file + ":" + (index + 1) + ": " + what);
  }
}
