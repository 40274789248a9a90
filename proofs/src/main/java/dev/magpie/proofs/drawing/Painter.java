package dev.magpie.proofs.drawing;

import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.graph.Execution;
import dev.magpie.explorer.graph.ThreadStatus;
import dev.magpie.explorer.trace.Column;
import dev.magpie.explorer.trace.Ending;
import dev.magpie.explorer.trace.Threads;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** Draws an execution and what explains it. */
final class Painter {
  private static final double MARGIN = 8;
  private static final double GAP = 14;

  /** Between these scales text is good to read. */
  private static final double LARGEST = 1.2;

  private static final double SMALLEST = 0.75;

  private final Subject subject;
  private final Explanation explanation;
  private final List<Integer> threads;
  private final List<Row> rows;
  private final List<Arrow> arrows;
  private final NodeText text;
  private final Layout layout;
  private final Svg svg = new Svg();

  private Painter(Subject subject, Explanation explanation) {
    this.subject = subject;
    this.explanation = explanation;
    threads = Threads.of(subject.counterexample.execution(), subject.program);
    rows = Rows.of(subject, explanation);
    arrows = Arrows.of(subject, explanation, rows);
    text = new NodeText(subject, threads.size() <= 3 ? 27 : 24);
    layout = new Layout(threads, rows, arrows, text);
  }

  /**
   * Draws.
   *
   * @return one {@code svg} element
   */
  static String paint(Subject subject, Explanation explanation, String caption) {
    return new Painter(subject, explanation).paint(caption);
  }

  private String paint(String caption) {
    svg.open("g");
    double y = columns(MARGIN, thread -> text.wrap(subject.program.threadName(thread)), "head");
    y = initially(y);
    double bodyTop = y;
    y = columns(bodyTop + layout.bottom() + GAP, this::ending, "ending");
    y = legend().draw(svg, MARGIN, y, layout.width());
    svg.open("g", "transform", "translate(0 " + Svg.n(bodyTop) + ")");
    new Body(svg, text, explanation, layout).draw();
    svg.close().close();
    return framed(caption, y + MARGIN);
  }

  private String framed(String caption, double height) {
    String size = Svg.n(layout.width()) + " " + Svg.n(height);
    String widest = Svg.n(layout.width() * LARGEST);
    String narrowest = Svg.n(layout.width() * SMALLEST);
    return new Svg()
        .open("svg", "class", "magpie-drawing", "role", "img", "viewBox", "0 0 " + size)
        .attribute("style", "width:100%;max-width:" + widest + "px;min-width:" + narrowest + "px")
        .open("title")
        .text(subject.counterexample.mutant().toString())
        .close()
        .open("desc")
        .text(caption)
        .close()
        .open("style")
        .text(style())
        .close()
        .append(svg)
        .close()
        .toString();
  }

  /**
   * Draws a box for each column that has something to say, and returns where the next may stand.
   */
  private double columns(double top, IntFunction<List<String>> words, String style) {
    int most = threads.stream().mapToInt(t -> words.apply(t).size()).max().orElse(0);
    if (most == 0) {
      return top;
    }
    for (int thread : threads) {
      List<String> lines = words.apply(thread);
      if (!lines.isEmpty()) {
        double x = layout.columnX(thread);
        svg.rect("box " + style, x, top, layout.nodeWidth(), Box.height(most));
        lines(style.equals("head") ? "name" : "say", x, top, lines);
      }
    }
    return top + Box.height(most) + GAP;
  }

  private void lines(String style, double x, double top, List<String> lines) {
    double y = top + Box.PAD + 9;
    for (String line : lines) {
      svg.words(style, x + Box.PAD, y, line.replace(' ', '\u00a0'));
      y += Box.LINE;
    }
  }

  /** The initial values that shown events read. */
  private double initially(double top) {
    TreeMap<String, String> values = new TreeMap<>();
    for (Row row : rows) {
      Event write = row.isShown() ? row.step().event().rf : null;
      if (write != null && write.isInitial()) {
        String value = subject.values.text(write.location, write.value);
        values.put(subject.text.location(write), value);
      }
    }
    if (values.isEmpty()) {
      return top;
    }
    StringBuilder all = new StringBuilder("initially");
    values.forEach(
        (name, value) ->
            all.append("  ").append(name).append('\u00a0').append("=\u00a0").append(value));
    double width = layout.width() - 2 * MARGIN;
    int characters = (int) ((width - 2 * Box.PAD) / Box.CHAR);
    List<String> lines = new Column(characters).wrap(all.toString());
    svg.rect("box head", MARGIN, top, width, Box.height(lines.size()));
    lines("say", MARGIN, top, lines);
    return top + Box.height(lines.size()) + GAP;
  }

  /** What a thread waits for that goes no further. */
  private List<String> ending(int thread) {
    Execution execution = subject.counterexample.execution();
    ThreadStatus status = execution.status(thread);
    if (status == ThreadStatus.FINISHED || status == ThreadStatus.RUNNING) {
      return List.of();
    }
    return text.wrap(new Ending(execution, subject.program, threads, subject.values).state(thread));
  }

  private Legend legend() {
    return new Legend(arrows, explanation, subject.counterexample.mutant().from().toString());
  }

  private static String style() {
    try (InputStream in = Painter.class.getResourceAsStream("drawing.css")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
