package dev.magpie.proofs.drawing;

import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one {@code svg} element. */
final class Svg {
  private final StringWriter out = new StringWriter();
  private final XMLStreamWriter xml;

  Svg() {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    } catch (XMLStreamException e) {
      throw notWritten(e);
    }
  }

  /** Opens an element; attributes are names and values in turn. */
  Svg open(String name, String... attributes) {
    try {
      xml.writeStartElement(name);
      if (name.equals("svg")) {
        xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
      }
      for (int i = 0; i < attributes.length; i += 2) {
        xml.writeAttribute(attributes[i], attributes[i + 1]);
      }
      return this;
    } catch (XMLStreamException e) {
      throw notWritten(e);
    }
  }

  /** Gives the element that was opened last another attribute. */
  Svg attribute(String name, String value) {
    try {
      xml.writeAttribute(name, value);
      return this;
    } catch (XMLStreamException e) {
      throw notWritten(e);
    }
  }

  Svg text(String text) {
    try {
      xml.writeCharacters(text);
      return this;
    } catch (XMLStreamException e) {
      throw notWritten(e);
    }
  }

  /** Puts another element, or text, inside: it is well-formed, for it was written like this one. */
  Svg append(Svg content) {
    try {
      xml.writeCharacters("");
      xml.flush();
      out.write(content.toString());
      return this;
    } catch (XMLStreamException e) {
      throw notWritten(e);
    }
  }

  Svg close() {
    try {
      xml.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw notWritten(e);
    }
  }

  /** Writes an element without content. */
  void empty(String name, String... attributes) {
    open(name, attributes).close();
  }

  void rect(String styles, double x, double y, double width, double height) {
    empty(
        "rect", "class", styles, "x", n(x), "y", n(y), "width", n(width), "height", n(height), "rx",
        "5");
  }

  void path(String styles, String d) {
    empty("path", "class", styles, "d", d);
  }

  void words(String styles, double x, double y, String text) {
    open("text", "class", styles, "x", n(x), "y", n(y)).text(text).close();
  }

  /** A length of the drawing, in pixels, to a tenth. */
  static String n(double length) {
    String text = String.format(Locale.ROOT, "%.1f", length);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  private static IllegalStateException notWritten(XMLStreamException e) {
    return new IllegalStateException("a string can always be written to", e);
  }

  @Override
  public String toString() {
    try {
      xml.flush();
      return out.toString();
    } catch (XMLStreamException e) {
      throw notWritten(e);
    }
  }
}
