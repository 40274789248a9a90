package dev.magpie.proofs.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes the trial as JUnit XML, which CI systems show: a case for each scenario on the shipped
 * code, one for each edge and mutant, and one for each swap of statements. Killed is passed,
 * survived is a failure, kept with a reason is skipped, unknown is an error.
 */
final class JUnitReport {
  private static final String UNORDERED = "no edge";

  private final XMLStreamWriter xml;

  private JUnitReport(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** A case. */
  private record Case(String group, String name, Duration time, Answer answer, String text) {}

  static void write(Results results, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      new JUnitReport(xml).write(results);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void write(Results results) throws XMLStreamException {
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    xml.writeStartElement("testsuites");
    write("magpie-sufficient", results.scenarios().stream().map(JUnitReport::scenario).toList());
    write(
        "magpie-necessary",
        results.mutants().stream()
            .filter(MutantView::inJava)
            .flatMap(mutant -> groups(mutant).stream().map(group -> mutant(group, mutant)))
            .toList());
    write("magpie-swaps", results.swaps().stream().map(JUnitReport::swap).toList());
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private static List<String> groups(MutantView mutant) {
    return mutant.edges().isEmpty() ? List.of(UNORDERED) : mutant.edges();
  }

  private static Case scenario(ScenarioView scenario) {
    Duration time = scenario.baseline().exploration().time();
    String text = scenario.note() + "\n" + scenario.trace();
    return new Case("scenario", scenario.name(), time, scenario.answer(), text.strip());
  }

  private static Case mutant(String group, MutantView mutant) {
    String name = "%s: %s to %s".formatted(mutant.site(), mutant.from(), mutant.to());
    String text = mutant.answer() == Answer.KEPT ? "kept: " + mutant.reason() : mutant.outcome();
    return new Case(group, name, mutant.tried().time(), mutant.answer(), text);
  }

  private static Case swap(SwapView swap) {
    String name = swap.site() + ": " + swap.what();
    return new Case("swap", name, Duration.ZERO, swap.answer(), swap.outcome());
  }

  private void write(String name, List<Case> cases) throws XMLStreamException {
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", name);
    xml.writeAttribute("tests", Integer.toString(cases.size()));
    xml.writeAttribute("failures", count(cases, Answer.NO));
    xml.writeAttribute("errors", count(cases, Answer.UNKNOWN));
    xml.writeAttribute("skipped", count(cases, Answer.KEPT));
    Duration sum = cases.stream().map(Case::time).reduce(Duration.ZERO, Duration::plus);
    xml.writeAttribute("time", seconds(sum));
    for (Case one : cases) {
      write(one);
    }
    xml.writeEndElement();
  }

  private static String count(List<Case> cases, Answer answer) {
    return Long.toString(cases.stream().filter(one -> one.answer() == answer).count());
  }

  private void write(Case one) throws XMLStreamException {
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", one.group());
    xml.writeAttribute("name", one.name());
    xml.writeAttribute("time", seconds(one.time()));
    String element =
        switch (one.answer()) {
          case YES, NONE -> "";
          case NO -> "failure";
          case KEPT -> "skipped";
          case UNKNOWN -> "error";
        };
    if (!element.isEmpty()) {
      xml.writeStartElement(element);
      xml.writeAttribute("message", one.text().lines().findFirst().orElse(""));
      xml.writeCharacters(one.text());
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.3f", time.toMillis() / 1000.0);
  }
}
