package dev.magpie.proofs.drawing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Measures a picture: where text and nodes are, by the widths of a monospaced font. */
final class Overlaps {
  /** Of the font's size: what most monospaced fonts have. */
  private static final double WIDTH = 0.602;

  private final List<Rectangle2D> texts = new ArrayList<>();
  private final List<Rectangle2D> nodes = new ArrayList<>();
  private final List<String> words = new ArrayList<>();

  private Overlaps(Drawn drawn) {
    for (Element group : drawn.withClass("g", "node")) {
      Element rect = Drawn.elements(group, "rect").get(0);
      Rectangle2D node = rectangle(rect);
      nodes.add(node);
      for (Element text : Drawn.elements(group, "text")) {
        Rectangle2D area = area(text, 11);
        assertTrue(node.contains(area), () -> text.getTextContent() + " leaves its node");
        add(text, area);
      }
    }
    drawn.withClass("text", "label").forEach(label -> add(label, area(label, 9.5)));
  }

  static void check(Drawn drawn) {
    Overlaps overlaps = new Overlaps(drawn);
    apart(overlaps.texts, overlaps.words);
    apart(overlaps.nodes, overlaps.nodes);
  }

  private void add(Element text, Rectangle2D area) {
    texts.add(area);
    words.add(text.getTextContent());
  }

  private static void apart(List<Rectangle2D> areas, List<?> names) {
    for (int i = 0; i < areas.size(); i++) {
      for (int j = 0; j < i; j++) {
        Object first = names.get(i);
        Object second = names.get(j);
        assertFalse(areas.get(i).intersects(areas.get(j)), () -> first + " meets " + second);
      }
    }
  }

  private static Rectangle2D rectangle(Element rect) {
    return new Rectangle2D.Double(
        Drawn.number(rect, "x"),
        Drawn.number(rect, "y"),
        Drawn.number(rect, "width"),
        Drawn.number(rect, "height"));
  }

  /** What a line of text covers; its anchor is on the base line. */
  private static Rectangle2D area(Element text, double size) {
    double width = text.getTextContent().length() * size * WIDTH;
    boolean isLeft = text.getAttribute("class").contains("end");
    double x = Drawn.number(text, "x") - (isLeft ? width : 0);
    double y = Drawn.number(text, "y") - 0.8 * size;
    return new Rectangle2D.Double(x, y, width, size);
  }
}
