package dev.magpie.proofs.report;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;

/** The pages of a report, parsed: they are well-formed XML as well as HTML. */
record Pages(Path folder, Map<Path, Document> all) {

  static Pages read(Path folder) throws IOException {
    Map<Path, Document> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        all.put(file, parse(file));
      }
    }
    return new Pages(folder, all);
  }

  static Document parse(Path file) throws IOException {
    try {
      DocumentBuilder builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(file.toFile());
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(file + " is not well-formed", e);
    }
  }

  Document page(String name) {
    return Objects.requireNonNull(all.get(folder.resolve(name)), name);
  }

  /** The text of a page, with one space between words and between elements. */
  String text(String name) {
    StringBuilder text = new StringBuilder();
    gather(page(name).getDocumentElement(), text);
    return text.toString().replaceAll("\\s+", " ");
  }

  private static void gather(Node node, StringBuilder text) {
    if (node instanceof Text own) {
      text.append(own.getData()).append(' ');
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      gather(child, text);
    }
  }

  static List<Element> elements(Document page, String name) {
    NodeList nodes = page.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  static List<String> ids(Document page) {
    return elements(page, "*").stream()
        .map(element -> element.getAttribute("id"))
        .filter(id -> !id.isEmpty())
        .toList();
  }

  /** Returns the links that lead nowhere, each with the page on which it stands. */
  List<String> deadLinks() {
    List<String> dead = new ArrayList<>();
    all.forEach(
        (file, page) ->
            Stream.concat(elements(page, "a").stream(), elements(page, "link").stream())
                .map(element -> element.getAttribute("href"))
                .filter(link -> !link.startsWith("data:") && !leads(file, link))
                .forEach(link -> dead.add(folder.relativize(file) + " -> " + link)));
    return dead;
  }

  private boolean leads(Path from, String link) {
    URI target = from.toUri().resolve(link);
    Path file = Path.of(URI.create(target.toString().replaceFirst("#.*", "")));
    if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
      return false;
    }
    Document page = all.get(file);
    return target.getFragment() == null
        || (page != null && ids(page).contains(target.getFragment()));
  }
}
