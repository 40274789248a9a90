package dev.magpie.proofs.drawing;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A picture, read back. */
final class Drawn {
  private final Document document;

  Drawn(Picture picture) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(picture.svg())));
  }

  Element root() {
    return document.getDocumentElement();
  }

  /** The text of the first element of a name. */
  String text(String name) {
    return elements(root(), name).get(0).getTextContent();
  }

  /** What the tooltips of the arrows say, such as {@code #1 rf #2}. */
  List<String> arrows() {
    return withClass("g", "arrow").stream()
        .map(g -> elements(g, "title").get(0))
        .map(Element::getTextContent)
        .toList();
  }

  /** All text of the nodes with a kind of border. */
  List<String> nodes(String border) {
    return withClass("g", "node").stream()
        .filter(g -> elements(g, "rect").get(0).getAttribute("class").contains(border))
        .map(g -> g.getTextContent().replace('\u00a0', ' '))
        .toList();
  }

  List<Element> withClass(String name, String style) {
    return elements(root(), name).stream()
        .filter(e -> List.of(e.getAttribute("class").split(" ", -1)).contains(style))
        .toList();
  }

  static List<Element> elements(Element parent, String name) {
    NodeList found = parent.getElementsByTagNameNS("*", name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }
}
