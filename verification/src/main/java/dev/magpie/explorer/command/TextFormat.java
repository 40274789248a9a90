package dev.magpie.explorer.command;

import java.io.PrintWriter;

/** For people: a table of outcomes for each target and model, and traces. */
final class TextFormat implements Format {
  private final PrintWriter out;
  private final PrintWriter err;

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
  }

  @Override
  public void malformed(String message) {
    err.println(message);
  }

  @Override
  public void end() {}
}
