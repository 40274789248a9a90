package dev.magpie.explorer.jcstress;

import dev.magpie.explorer.Allowed;
import dev.magpie.explorer.Options;
import dev.magpie.explorer.search.Limits;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** One row of the table of what a litmus class is allowed. */
record Allowance(String name, String what, String value, String reason) {
  private static final String PACKAGE = "dev.magpie.stress.";

  static List<Allowance> read() throws IOException {
    InputStream table =
        Objects.requireNonNull(Allowance.class.getResourceAsStream("allowances.csv"));
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).map(Allowance::of).toList();
    }
  }

  private static Allowance of(String row) {
    String[] cells = row.split(",", 4);
    return new Allowance(PACKAGE + cells[0], cells[1], cells[2], cells[3]);
  }

  Options change(Options options) {
    Allowed allowed = options.allowed();
    return switch (what) {
      case "race" -> options.withAllowed(allowed.withRace(value, reason));
      case "reliance" -> options.withAllowed(allowed.withReliance(reason));
      case "no timeouts" -> options.withAllowed(allowed.withoutTimeouts());
      case "events" -> options.withLimits(events(options.limits()));
      default -> throw new IllegalArgumentException("allowance '" + what + "' of " + name);
    };
  }

  private Limits events(Limits limits) {
    return new Limits(Integer.parseInt(value), limits.executions(), limits.time());
  }
}
