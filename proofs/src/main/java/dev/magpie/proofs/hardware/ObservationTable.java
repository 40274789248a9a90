package dev.magpie.proofs.hardware;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads what the run of the litmus tests wrote: an outcome of a test a line. */
final class ObservationTable {
  static final String HEADER = "test\toutcome\tcount\tgrade";

  private static final String NOT_RUN = "not run";
  private static final int COLUMNS = 4;

  private final Path file;
  private final Map<String, SortedSet<String>> outcomes = new TreeMap<>();
  private final SortedSet<String> notRun = new TreeSet<>();

  private ObservationTable(Path file) {
    this.file = file;
  }

  /**
   * Returns the observations, sorted by test: at least one.
   *
   * @throws IllegalArgumentException if the file is missing or malformed, naming file and line
   */
  static List<Observation> read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException(
          file + " is not there: expected what the litmus tests of 'mvn verify' write in stress");
    }
    List<String> lines = Files.readAllLines(file);
    if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
      throw new IllegalArgumentException(file + ":1: expected the header " + HEADER);
    }
    ObservationTable table = new ObservationTable(file);
    for (int i = 1; i < lines.size(); i++) {
      table.add(i + 1, lines.get(i));
    }
    return table.observations();
  }

  private void add(int number, String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length != COLUMNS) {
      throw wrong(number, columns.length + " columns, expected " + COLUMNS);
    }
    String test = columns[0];
    boolean hasRun = outcomes.containsKey(test);
    if (columns[1].equals(NOT_RUN) ? hasRun : notRun.contains(test)) {
      throw wrong(number, test + " was not run, and has outcomes: expected one of the two");
    }
    if (columns[1].equals(NOT_RUN)) {
      notRun.add(test);
    } else if (wasSeen(number, columns[2])) {
      outcomes.computeIfAbsent(test, name -> new TreeSet<>()).add(columns[1]);
    }
  }

  private boolean wasSeen(int number, String count) {
    try {
      return Long.parseLong(count) > 0;
    } catch (NumberFormatException e) {
      throw wrong(number, "count '" + count + "', expected a number");
    }
  }

  private List<Observation> observations() {
    List<Observation> all = new ArrayList<>();
    outcomes.forEach((test, seen) -> all.add(new Observation(test, seen, true)));
    if (all.isEmpty()) {
      throw new IllegalArgumentException(file + ": not one outcome was observed");
    }
    notRun.forEach(test -> all.add(new Observation(test, new TreeSet<>(), false)));
    return all;
  }

  private IllegalArgumentException wrong(int number, String what) {
    return new IllegalArgumentException(file + ":" + number + ": " + what);
  }
}
