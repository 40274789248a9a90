package dev.magpie.explorer.jcstress;

import dev.magpie.explorer.Allowed;
import dev.magpie.explorer.Options;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;

/** One row of the table of what a litmus class is allowed. */
record Allowance(String what, String value, String reason) {

  /** All that a class is allowed. */
  static UnaryOperator<Options> of(String name) throws IOException {
    List<Allowance> allowances =
        Tables.rows("allowances.csv").stream()
            .map(row -> row.split(",", 4))
            .filter(cells -> name.equals(Tables.PACKAGE + cells[0]))
            .map(cells -> new Allowance(cells[1], cells[2], cells[3]))
            .toList();
    return options -> {
      Options changed = options;
      for (Allowance allowance : allowances) {
        changed = allowance.change(changed);
      }
      return changed;
    };
  }

  private Options change(Options options) {
    Allowed allowed = options.allowed();
    return switch (what) {
      case "race" -> options.withAllowed(allowed.withRace(value, reason));
      case "reliance" -> options.withAllowed(allowed.withReliance(reason));
      case "no timeouts" -> options.withAllowed(allowed.withoutTimeouts());
      default -> throw new IllegalArgumentException("allowance '" + what + "'");
    };
  }
}
