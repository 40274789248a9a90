package dev.magpie.explorer.command;

import dev.magpie.explorer.Verdict;
import java.io.PrintWriter;

/**
 * For people: a table of outcomes for each target and model, with traces, and how many passed and
 * failed.
 */
final class TextFormat implements Format {
  private final PrintWriter out;
  private final PrintWriter err;
  private int passed;
  private int failed;
  private int unknown;
  private int malformed;

  TextFormat(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public void result(Result result) {
    out.print(result.exploration().report());
    if (result.witness() != null) {
      out.print("\nwitness:\n" + result.witness());
    }
    out.print("\n");
    out.flush();
    count(result.exploration().verdict());
  }

  private void count(Verdict verdict) {
    if (verdict instanceof Verdict.Pass) {
      passed++;
    } else if (verdict instanceof Verdict.Fail) {
      failed++;
    } else {
      unknown++;
    }
  }

  @Override
  public void malformed(String message) {
    err.println(message);
    malformed++;
  }

  @Override
  public void end() {
    out.println(
        passed
            + " pass, "
            + failed
            + " fail, "
            + unknown
            + " unknown, "
            + malformed
            + " malformed");
  }
}
