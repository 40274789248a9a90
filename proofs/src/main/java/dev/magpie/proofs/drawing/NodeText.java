package dev.magpie.proofs.drawing;

import dev.magpie.explorer.trace.Column;
import dev.magpie.explorer.trace.Names;
import dev.magpie.explorer.trace.Step;
import java.util.List;

/** What a node says, broken into lines that fit a column. */
final class NodeText {
  /** By how much lines but the first are set in. */
  private static final int INDENT = 2;

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
      int count = row.steps().size();
      return List.of("… " + count + (count == 1 ? " more event" : " more events"));
    }
    Step step = row.step();
    return wrap(subject.text.number(step.event()) + " " + subject.text.operation(step));
  }

  /** Where in the source it stands. */
  List<String> notes(Row row) {
    return row.isShown() ? wrap(subject.text.site(row.step())) : List.of();
  }

  /** How strong the event is as it ships, if the mutant weakened it. */
  List<String> warnings(Row row) {
    return row.isShown() && subject.isWeakened(row.step().event())
        ? wrap("ships as " + subject.counterexample.mutant().from())
        : List.of();
  }

  /** An arrow in a line, such as {@code #3 hb, rf #7}. */
  String says(Arrow arrow) {
    String from = subject.text.number(arrow.from().step().event());
    String to = subject.text.number(arrow.to().step().event());
    return from + " " + arrow.label() + " " + to;
  }

  /** Breaks text at spaces, places in front of their file, and what is longer than a line. */
  List<String> wrap(String text) {
    String shortText = Names.shorten(text);
    if (shortText.length() <= width) {
      return List.of(shortText);
    }
    StringBuilder words = new StringBuilder();
    for (String word : shortText.split(" ", -1)) {
      boolean isLong = word.length() > width - INDENT;
      words.append(isLong ? word.replace("(", " (") : word).append(' ');
    }
    return new Column(width).wrap(words.toString().stripTrailing());
  }
}
