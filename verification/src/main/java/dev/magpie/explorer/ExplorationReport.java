package dev.magpie.explorer;

import java.util.Locale;

/** Writes an exploration for people. */
final class ExplorationReport {
  private final Exploration exploration;
  private final StringBuilder out = new StringBuilder();

  ExplorationReport(Exploration exploration) {
    this.exploration = exploration;
  }

  String write() {
    line(head());
    exploration.outcomes().forEach(this::outcome);
    for (String missing : exploration.missing()) {
      line("  cannot happen: " + missing);
    }
    assumptions();
    if (exploration.verdict() instanceof Verdict.Fail fail) {
      for (Witness witness : fail.witnesses()) {
        out.append('\n').append(witness);
      }
    }
    return out.toString();
  }

  private String head() {
    String counts = exploration.executions() + " executions";
    if (exploration.atRest() > 0) {
      counts += " (" + exploration.atRest() + " at rest)";
    }
    double seconds = exploration.time().toMillis() / 1000.0;
    return String.format(
        Locale.ROOT,
        "%s under %s: %s, %s in %.2f s",
        exploration.target(),
        exploration.options().model().name(),
        verdict(),
        counts,
        seconds);
  }

  private String verdict() {
    Verdict verdict = exploration.verdict();
    if (verdict instanceof Verdict.Unknown unknown) {
      return "UNKNOWN, " + unknown.limit();
    }
    return verdict instanceof Verdict.Fail ? "FAIL" : "pass";
  }

  private void outcome(Outcome outcome) {
    String grade = outcome.grade() == Grade.UNGRADED ? "" : "  " + outcome.grade();
    String why = outcome.description().isEmpty() ? "" : "  " + outcome.description();
    line(
        String.format(
            Locale.ROOT, "%9d  %s%s%s", outcome.executions(), outcome.state(), grade, why));
  }

  /** What was taken for granted is part of the result. */
  private void assumptions() {
    Allowed allowed = exploration.options().allowed();
    allowed.races().forEach((field, reason) -> line("  may race: " + field + ", " + reason));
    if (allowed.reliance() != null) {
      line("  relies on no-thin-air: " + allowed.reliance());
    }
  }

  private void line(String line) {
    out.append(line).append('\n');
  }
}
