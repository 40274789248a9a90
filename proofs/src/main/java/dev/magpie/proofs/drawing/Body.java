package dev.magpie.proofs.drawing;

import dev.magpie.explorer.graph.Event;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Draws the nodes and the arrows. */
final class Body {
  /** How far from a node an arrow's line ends, and its head begins. */
  private static final double HEAD = 7;

  private static final double CORNER = 4;

  private final Svg svg;
  private final NodeText text;
  private final Explanation explanation;
  private final Layout layout;
  private final Set<Event> onPath = new HashSet<>();

  Body(Svg svg, NodeText text, Explanation explanation, Layout layout) {
    this.svg = svg;
    this.text = text;
    this.explanation = explanation;
    this.layout = layout;
    for (Link link : explanation.path()) {
      onPath.add(link.from());
      onPath.add(link.to());
    }
  }

  void draw() {
    explanation.path().stream()
        .filter(link -> link.relation() == Relation.SB && !Arrows.joinsThreads(link))
        .forEach(this::order);
    layout.tracks.stream().filter(t -> t.arrow().isOnPath()).forEach(this::shade);
    layout.tracks.forEach(this::arrow);
    layout.nodes.forEach(this::node);
    layout.tracks.forEach(this::label);
  }

  /** The part of a thread that is on the path. */
  private void order(Link link) {
    Box from = boxOf(link.from());
    Box to = boxOf(link.to());
    if (from.equals(to)) {
      return;
    }
    double x = from.middle();
    String down = "M" + p(x, from.bottom()) + "V" + Svg.n(to.y() - HEAD + 1);
    svg.path("shade", down);
    svg.path("sb", down);
    svg.path("tip sb-tip", tip(x, to.y(), 0, 1));
  }

  private Box boxOf(Event event) {
    return layout.nodes.entrySet().stream()
        .filter(e -> e.getKey().isShown() && e.getKey().step().is(event))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("not shown: " + event));
  }

  private void node(Row row, Box box) {
    svg.open("g", "class", "node");
    svg.rect(
        row.isShown() ? "box " + emphasis(row) : "box folded", box.x(), box.y(), box.w(), box.h());
    double y = box.y() + Box.PAD + 9;
    List<String> warnings = text.warnings(row);
    int count = box.lines().size() + box.notes().size() + warnings.size();
    y += Math.max(0, (box.h() - Box.height(count)) / 2);
    y = lines("say", box, box.lines(), y);
    y = lines("warn", box, warnings, y);
    lines("note", box, box.notes(), y);
    svg.close();
  }

  private String emphasis(Row row) {
    if (explanation.marked().stream().anyMatch(row.step()::is)) {
      return "marked";
    }
    return onPath.stream().anyMatch(row.step()::is) ? "on" : "off";
  }

  private double lines(String style, Box box, List<String> lines, double top) {
    double y = top;
    for (String line : lines) {
      svg.words(style, box.x() + Box.PAD, y, line.replace(' ', '\u00a0'));
      y += Box.LINE;
    }
    return y;
  }

  private void shade(Track track) {
    svg.path("shade", way(track));
  }

  private void arrow(Track track) {
    String name = name(track.arrow());
    svg.open("g", "class", "arrow").open("title").text(text.says(track.arrow())).close();
    svg.path(track.arrow().isMissing() ? name + " missing" : name, way(track));
    double x = targetX(track);
    svg.path("tip " + name + "-tip", tip(x, track.toY(), entersLeft(track) ? 1 : -1, 0));
    svg.close();
  }

  private static String name(Arrow arrow) {
    return arrow.main().label();
  }

  private void label(Track track) {
    boolean left = entersLeft(track);
    double x = targetX(track) + (left ? -HEAD - 2 : HEAD + 2);
    String side = left ? " end" : "";
    String name = name(track.arrow());
    svg.words("label " + name + "-label" + side, x, track.toY() - 3, track.arrow().label());
  }

  private Box from(Track track) {
    return box(track.arrow().from());
  }

  private Box to(Track track) {
    return box(track.arrow().to());
  }

  private Box box(Row row) {
    return Objects.requireNonNull(layout.nodes.get(row));
  }

  private boolean entersLeft(Track track) {
    return to(track).x() > layout.laneX(track);
  }

  private double targetX(Track track) {
    return entersLeft(track) ? to(track).x() : to(track).right();
  }

  /** Level, upright, level, with round corners. */
  private String way(Track track) {
    double lane = layout.laneX(track);
    double fromX = from(track).x() > lane ? from(track).x() : from(track).right();
    double toX = targetX(track) + (entersLeft(track) ? -HEAD : HEAD);
    double down = Math.signum(track.toY() - track.fromY()) * CORNER;
    double first = Math.signum(lane - fromX) * CORNER;
    double second = Math.signum(toX - lane) * CORNER;
    return "M"
        + p(fromX, track.fromY())
        + "H"
        + Svg.n(lane - first)
        + "Q"
        + p(lane, track.fromY())
        + " "
        + p(lane, track.fromY() + down)
        + "V"
        + Svg.n(track.toY() - down)
        + "Q"
        + p(lane, track.toY())
        + " "
        + p(lane + second, track.toY())
        + "H"
        + Svg.n(toX);
  }

  /** A triangle that points in a direction. */
  private static String tip(double x, double y, int right, int down) {
    double backX = x - right * HEAD;
    double backY = y - down * HEAD;
    double wide = HEAD / 2;
    return "M"
        + p(x, y)
        + "L"
        + p(backX + down * wide, backY + right * wide)
        + "L"
        + p(backX - down * wide, backY - right * wide)
        + "Z";
  }

  private static String p(double x, double y) {
    return Svg.n(x) + " " + Svg.n(y);
  }
}
