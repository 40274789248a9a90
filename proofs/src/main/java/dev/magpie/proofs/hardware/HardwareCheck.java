package dev.magpie.proofs.hardware;

import dev.magpie.explorer.Exploration;
import dev.magpie.explorer.Explorer;
import dev.magpie.explorer.Options;
import dev.magpie.explorer.search.Limits;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks that each outcome that jcstress observed on this machine is reachable in the explorer
 * under RC11: where it is not, the explorer is wrong.
 *
 * <p>Its only argument is the table of outcomes that the litmus tests of the module stress wrote.
 * Ends with exit code 1 if an outcome is not reachable, or a test could not be compared.
 */
public final class HardwareCheck {
  private static final Duration TIME_FOR_A_TEST = Duration.ofMinutes(2);

  private HardwareCheck() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("usage: HardwareCheck OUTCOMES.tsv");
    }
    boolean passed;
    try {
      passed = run(Path.of(args[0]), System.out);
    } catch (IllegalArgumentException e) {
      System.out.println("FAILED  " + e.getMessage());
      passed = false;
    }
    System.exit(passed ? 0 : 1);
  }

  /**
   * @return whether nothing failed
   * @throws IllegalArgumentException if there is no such table, or it is malformed or empty
   */
  static boolean run(Path observed, PrintStream out) throws IOException {
    List<Observation> observations = ObservationTable.read(observed);
    out.printf("explorer: the outcomes of %d litmus tests, under RC11%n", observations.size());
    Comparison comparison = new Comparison(HardwareCheck::explore);
    List<Row> rows = new ArrayList<>();
    for (Observation observation : observations) {
      rows.add(comparison.compare(observation));
    }
    new Report(rows).lines().forEach(out::println);
    return rows.stream().noneMatch(Row::failed);
  }

  static Exploration explore(Class<?> type) {
    return Explorer.explore(type, HardwareCheck::options);
  }

  private static Options options(Options options) {
    Limits most = new Limits(Limits.DEFAULT.events(), Limits.DEFAULT.executions(), TIME_FOR_A_TEST);
    String reason = "an outcome is compared with the hardware's, whatever it relies on";
    return options.withLimits(most).withAllowed(options.allowed().withReliance(reason));
  }
}
