package dev.magpie.proofs.hardware;

import dev.magpie.explorer.Allowed;
import dev.magpie.explorer.Options;
import dev.magpie.explorer.search.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the litmus classes are allowed in the explorer, each with a reason, as the module
 * verification explores them. Races are left out: here a class must say itself that it races.
 */
public final class Allowances {
  static final String HEADER = "class,what,value,reason";

  private static final String PACKAGE = "dev.magpie.stress.";
  private static final int CLASS = 0;
  private static final int WHAT = 1;
  private static final int VALUE = 2;
  private static final int REASON = 3;
  private static final int CELLS = 4;

  private final List<String[]> rows;

  private Allowances(List<String[]> rows) {
    this.rows = rows;
  }

  /**
   * Reads the table.
   *
   * @throws IllegalArgumentException if the file is no such table, naming the line
   */
  public static Allowances read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
      throw new IllegalArgumentException(file + ":1: expected the header " + HEADER);
    }
    List<String[]> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      String[] cells = lines.get(i).split(",", CELLS);
      if (cells.length != CELLS) {
        throw new IllegalArgumentException(
            file + ":" + (i + 1) + ": " + cells.length + " cells, expected " + HEADER);
      }
      rows.add(cells);
    }
    return new Allowances(rows);
  }

  /** Changes the options as the rows of a class say. */
  Options change(Class<?> type, Options options) {
    Options changed = options;
    for (String[] row : rows) {
      if (type.getName().equals(PACKAGE + row[CLASS])) {
        changed = change(row, changed);
      }
    }
    return changed;
  }

  private static Options change(String[] row, Options options) {
    Allowed allowed = options.allowed();
    return switch (row[WHAT]) {
      case "race" -> options;
      case "reliance" -> options.withAllowed(allowed.withReliance(row[REASON]));
      case "no timeouts" -> options.withAllowed(allowed.withoutTimeouts());
      case "events" -> options.withLimits(events(options.limits(), row[VALUE]));
      default ->
          throw new IllegalArgumentException(
              row[CLASS]
                  + " is allowed '"
                  + row[WHAT]
                  + "': expected race, reliance, no timeouts or events");
    };
  }

  private static Limits events(Limits limits, String events) {
    return new Limits(Integer.parseInt(events), limits.executions(), limits.time());
  }
}
