package dev.magpie.explorer.command;

import java.io.PrintWriter;

/** How results are written. */
interface Format {
  /** The names that the command line takes. */
  enum Name {
    TEXT,
    TSV,
    JSON;

    /** A writer of this format. */
    Format to(PrintWriter out, PrintWriter err) {
      return switch (this) {
        case TEXT -> new TextFormat(out, err);
        case TSV -> new TsvFormat(out, err);
        case JSON -> new JsonFormat(out, err);
      };
    }
  }

  void result(Result result);

  /** A target could not be set up. */
  void malformed(String message);

  /** After all results. */
  void end();
}
