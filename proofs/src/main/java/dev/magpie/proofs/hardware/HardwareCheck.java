package dev.magpie.proofs.hardware;

import dev.magpie.explorer.Exploration;
import dev.magpie.explorer.Explorer;
import dev.magpie.explorer.Options;
import dev.magpie.explorer.search.Limits;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks that each outcome that jcstress observed on this machine is reachable in the explorer
 * under RC11: where it is not, the explorer is wrong.
 */
public final class HardwareCheck {
  private static final Duration TIME_FOR_A_TEST = Duration.ofMinutes(10);

  /** How often the run says how far it is. */
  private static final int TESTS_BETWEEN_SIGNS = 10;

  private final Allowances allowances;

  private HardwareCheck(Allowances allowances) {
    this.allowances = allowances;
  }

  /**
   * Compares each test, and prints a table.
   *
   * @param observed the table of outcomes that the litmus tests of the module stress wrote
   * @param allowances what the classes of the tests are allowed in the explorer
   * @throws IllegalArgumentException if there is no such table, or it is malformed or empty
   */
  public static List<Row> rows(Path observed, Allowances allowances, PrintStream out)
      throws IOException {
    List<Observation> observations = ObservationTable.read(observed);
    out.printf("explorer: the outcomes of %d litmus tests, under RC11%n", observations.size());
    Instant start = Instant.now();
    Comparison comparison = new Comparison(new HardwareCheck(allowances)::explore);
    List<Row> rows = new ArrayList<>();
    for (Observation observation : observations) {
      rows.add(comparison.compare(observation));
      if (rows.size() % TESTS_BETWEEN_SIGNS == 0) {
        long seconds = Duration.between(start, Instant.now()).toSeconds();
        out.printf("  %d of %d tests, %d s%n", rows.size(), observations.size(), seconds);
      }
    }
    new Report(rows).lines().forEach(out::println);
    out.printf("explored in %d s%n", Duration.between(start, Instant.now()).toSeconds());
    return rows;
  }

  private Exploration explore(Class<?> type) {
    return Explorer.explore(type, options -> allowances.change(type, bounded(options)));
  }

  /** Reliance on no-thin-air is no matter here: what it may miss would show as not reachable. */
  private static Options bounded(Options options) {
    Limits limits = options.limits();
    return options
        .withAllowed(options.allowed().withReliance("outcomes are compared"))
        .withLimits(new Limits(limits.events(), limits.executions(), TIME_FOR_A_TEST));
  }
}
