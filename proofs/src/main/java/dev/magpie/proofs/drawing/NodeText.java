package dev.magpie.proofs.drawing;

import dev.magpie.explorer.trace.Column;
import dev.magpie.explorer.trace.Names;
import dev.magpie.explorer.trace.Step;
import java.util.ArrayList;
import java.util.List;

/** What a node says, broken into lines that fit a column. */
final class NodeText {
  private final Subject subject;
  private final int width;

  /**
   * @param width in characters of {@link Box#CHAR}
   */
  NodeText(Subject subject, int width) {
    this.subject = subject;
    this.width = width;
  }

  int width() {
    return width;
  }

  /** Number, operation, mode, location and value. */
  List<String> lines(Row row) {
    if (!row.isShown()) {
      return List.of("… " + row.steps().size() + " more events");
    }
    Step step = row.step();
    return wrap(subject.text.number(step.event()) + " " + subject.text.operation(step));
  }

  /** Where in the source it stands. */
  List<String> notes(Row row) {
    return row.isShown() ? place(subject.text.site(row.step())) : List.of();
  }

  /** How strong the event is as it ships, if the mutant weakened it. */
  List<String> warnings(Row row) {
    return row.isShown() && subject.isWeakened(row.step().event())
        ? wrap("ships as " + subject.counterexample.mutant().from())
        : List.of();
  }

  /** Breaks a place in front of its file, if it is too long. */
  private List<String> place(String site) {
    int file = site.indexOf('(');
    if (file < 0 || site.length() <= width) {
      return wrap(site);
    }
    List<String> lines = new ArrayList<>(wrap(site.substring(0, file)));
    lines.addAll(wrap("  " + site.substring(file)));
    return lines;
  }

  /** Breaks text at spaces, and names that are longer than a line. */
  List<String> wrap(String text) {
    return new Column(width).wrap(Names.shorten(text));
  }
}
