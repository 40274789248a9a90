package dev.magpie.explorer.command;

import dev.magpie.explorer.Exploration;
import dev.magpie.explorer.Outcome;
import dev.magpie.explorer.Verdict;
import dev.magpie.explorer.Witness;
import java.io.PrintWriter;
import java.util.stream.Collectors;

/**
 * A line for each test and model: name, model, executions, final states. What is not known is
 * written {@code ?}; why, and what failed, goes to the error stream.
 */
final class TsvFormat implements Format {
  private static final String NOT_KNOWN = "?";

  private final PrintWriter out;
  private final PrintWriter err;

  TsvFormat(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public void result(Result result) {
    Exploration exploration = result.exploration();
    String name = exploration.target();
    String model = exploration.options().model().name();
    if (exploration.verdict() instanceof Verdict.Unknown unknown) {
      line(name, model, NOT_KNOWN, NOT_KNOWN);
      err.println(name + " under " + model + ": unknown, " + unknown.limit());
      return;
    }
    String states =
        exploration.outcomes().stream().map(Outcome::state).collect(Collectors.joining(" | "));
    line(name, model, Long.toString(exploration.executions()), states);
    if (exploration.verdict() instanceof Verdict.Fail fail) {
      for (Witness witness : fail.witnesses()) {
        String problem = witness.problem().words() + ": " + witness.message();
        err.println(name + " under " + model + ": " + problem);
      }
    }
  }

  private void line(String... fields) {
    out.print(String.join("\t", fields) + "\n");
    out.flush();
  }

  @Override
  public void malformed(String message) {
    err.println(message);
  }

  @Override
  public void end() {}
}
