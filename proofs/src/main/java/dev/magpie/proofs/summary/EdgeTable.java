package dev.magpie.proofs.summary;

import dev.magpie.proofs.report.Answer;
import dev.magpie.proofs.report.EdgeResult;
import dev.magpie.proofs.report.ReportData;
import dev.magpie.proofs.report.Results;
import dev.magpie.proofs.report.Shortfall;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** The end of a build for people: a line an edge, then what fell short. */
final class EdgeTable {
  private static final String ROW = "%-18s %-22s %-30s %-12s %s%n";

  private EdgeTable() {}

  /** Prints the table; returns whether nothing fell short. */
  static boolean print(ReportData data, PrintStream out) throws IOException {
    Results results = Results.of(data);
    out.printf(ROW, "edge", "modes", "sufficient in", "necessary", "seen by");
    results.edges().forEach(edge -> row(edge, out));
    out.printf(
        "%d edges; %d executions of %d scenarios; %d of %d mutants killed%n",
        results.edges().size(),
        results.executions(),
        results.scenarios().size(),
        results.killed(),
        results.mutantsInJava());
    List<Shortfall> shortfalls = results.shortfalls();
    shortfalls.forEach(shortfall -> out.println("FAILED  " + shortfall.what()));
    return results.answer() == Answer.YES;
  }

  private static void row(EdgeResult edge, PrintStream out) {
    String scenarios =
        "%d scenarios, %,d%s"
            .formatted(edge.scenarios().size(), edge.executions(), mark(edge.sufficient()));
    String mutants = edge.killed() + " of " + edge.mutants().size() + mark(edge.necessary());
    out.printf(ROW, edge.id(), edge.modes(), scenarios, mutants, seenBy(edge));
  }

  private static String mark(Answer answer) {
    return switch (answer) {
      case YES, NONE -> "";
      case KEPT -> " kept";
      case NO -> " FAILED";
      case UNKNOWN -> " UNKNOWN";
    };
  }

  private static String seenBy(EdgeResult edge) {
    if (edge.seenUnderSc().any()) {
      return "Lincheck, x86, weaker";
    }
    return edge.seenUnderTso().any() ? "x86, weaker" : edge.seenUnderRc11().any() ? "weaker" : "-";
  }
}
