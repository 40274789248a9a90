package dev.magpie.proofs.drawing;

import java.util.ArrayList;
import java.util.List;

/** Says what the lines of a drawing mean. */
final class Legend {
  private static final double SAMPLE = 34;

  private final List<Entry> entries = new ArrayList<>();

  Legend(List<Arrow> arrows, Explanation explanation, String shipped) {
    for (Relation relation : Relation.values()) {
      if (arrows.stream().anyMatch(a -> !a.isMissing() && a.relations().contains(relation))) {
        entries.add(new Entry(relation.label(), relation.label() + meaning(relation)));
      }
    }
    if (arrows.stream().anyMatch(Arrow::isMissing)) {
      entries.add(new Entry("hb missing", "hb?: would be with " + shipped));
    }
    if (!explanation.path().isEmpty()) {
      entries.add(new Entry("shade", explanation.pathIs()));
    }
  }

  /** A line and its meaning. */
  private record Entry(String style, String text) {}

  private static String meaning(Relation relation) {
    return switch (relation) {
      case SB -> ": start or end of a thread";
      case SW -> ": synchronizes with; a column is in hb, too";
      case RF -> ": is read by";
      case CO -> ": is overwritten by";
      case FR -> ": reads what is overwritten by";
    };
  }

  /** Draws it and returns where it ends. */
  double draw(Svg svg, double left, double top, double width) {
    double x = left;
    double y = top + Box.LINE;
    for (Entry entry : entries) {
      double needed = SAMPLE + (entry.text.length() + 3) * Box.CHAR;
      if (x > left && x + needed > width) {
        x = left;
        y += Box.LINE + 4;
      }
      svg.path(entry.style, "M" + Svg.n(x) + " " + Svg.n(y - 4) + "h" + Svg.n(SAMPLE - 8));
      svg.words("note", x + SAMPLE, y, entry.text);
      x += needed;
    }
    return y + Box.LINE / 2;
  }
}
