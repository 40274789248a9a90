package dev.magpie.bench.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Prints what {@link Rounds} wrote as tables of ratios, with the machine they were measured on.
 *
 * <p>A ratio says how many times faster Magpie is than the peer. Its interval spans what the two
 * intervals of JMH (99.9%, all iterations taken as independent) allow at most.
 */
public final class Ratios {

  private static final String LEGEND =
      """
      How many times faster Magpie is than the peer, and the interval of that.
      ~ marks an interval that holds 1, or that is unknown: no difference is shown.
      """;

  private Ratios() {}

  /** Prints the tables of the file of results that is the only argument. */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("usage: Ratios RESULTS.json");
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.print(report(Path.of(args[0])));
  }

  static String report(Path results) throws IOException {
    try (Reader json = Files.newBufferedReader(results)) {
      String tables = RatioTable.of(ResultsReader.read(json));
      return Machine.readBeside(results) + "\n" + LEGEND + "\n" + tables;
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(results + ": " + e.getMessage(), e);
    }
  }
}
