package dev.magpie.explorer.jcstress;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the tables about litmus classes, whose first column is a name. */
final class Tables {
  /** Where the litmus classes are; a name in a table begins behind it. */
  static final String PACKAGE = "dev.magpie.stress.";

  private Tables() {}

  static List<String> names(String table) throws IOException {
    return rows(table).stream().map(row -> PACKAGE + row.split(",", 2)[0]).toList();
  }

  /** All rows but the heading. */
  static List<String> rows(String table) throws IOException {
    InputStream stream = Objects.requireNonNull(Tables.class.getResourceAsStream(table), table);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).toList();
    }
  }
}
