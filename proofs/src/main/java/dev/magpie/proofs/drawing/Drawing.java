package dev.magpie.proofs.drawing;

import dev.magpie.proofs.trial.Counterexample;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Draws counterexamples. */
public final class Drawing {
  private Drawing() {}

  /** Draws the execution of a counterexample, a column per thread. */
  public static Picture of(Counterexample counterexample) {
    List<String> lines = counterexample.witness().trace().lines().toList();
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter svg = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      svg.writeStartElement("svg");
      svg.writeDefaultNamespace("http://www.w3.org/2000/svg");
      svg.writeAttribute("viewBox", "0 0 900 " + (20 + 16 * lines.size()));
      for (int i = 0; i < lines.size(); i++) {
        svg.writeStartElement("text");
        svg.writeAttribute("x", "8");
        svg.writeAttribute("y", Integer.toString(20 + 16 * i));
        svg.writeAttribute("style", "font:12px monospace;white-space:pre");
        svg.writeCharacters(lines.get(i));
        svg.writeEndElement();
      }
      svg.writeEndElement();
      svg.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a string can always be written to", e);
    }
    return new Picture(
        out.toString(), counterexample.mutant() + ": " + counterexample.witness().message());
  }
}
