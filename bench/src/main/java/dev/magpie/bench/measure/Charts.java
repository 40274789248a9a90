package dev.magpie.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Charts of results, a file for each suite and unit. */
final class Charts {

  /** Draws one chart as SVG. */
  interface Drawer {
    String draw(String title, List<Subject> subjects) throws IOException;
  }

  /**
   * Charts cannot be drawn on this machine.
   *
   * @see #write
   */
  static final class Unavailable extends IOException {
    private static final long serialVersionUID = 1;

    Unavailable(Throwable cause) {
      super(
          "no charts: this machine cannot draw text, as without fonts (Debian: fontconfig and"
              + " fonts-dejavu-core): "
              + cause,
          cause);
    }
  }

  private final Drawer drawer;

  Charts(Drawer drawer) {
    this.drawer = drawer;
  }

  /**
   * Writes the charts and returns their files by suite.
   *
   * @throws Unavailable if this machine has no fonts
   */
  Map<String, List<Path>> write(ResultsFile file, Path folder) throws IOException {
    Files.createDirectories(folder);
    Map<String, List<Path>> charts = new LinkedHashMap<>();
    for (var suite : Subject.suites(file.results()).entrySet()) {
      List<Path> files = new ArrayList<>();
      Map<String, List<Subject>> units = units(suite.getValue());
      for (var unit : units.entrySet()) {
        String name = units.size() == 1 ? suite.getKey() : suite.getKey() + "-" + files.size();
        Path chart = folder.resolve(name + ".svg");
        Files.writeString(chart, draw(suite.getKey() + ", " + unit.getKey(), unit.getValue()));
        files.add(chart);
      }
      charts.put(suite.getKey(), files);
    }
    return charts;
  }

  private static Map<String, List<Subject>> units(List<Subject> suite) {
    Map<String, List<Subject>> units = new LinkedHashMap<>();
    suite.forEach(
        subject -> units.computeIfAbsent(subject.unit(), u -> new ArrayList<>()).add(subject));
    return units;
  }

  /** AWT fails in many ways where there are no fonts, most of them errors. */
  private String draw(String title, List<Subject> subjects) throws IOException {
    try {
      return drawer.draw(title, subjects);
    } catch (LinkageError | InternalError | RuntimeException e) {
      throw new Unavailable(e);
    }
  }
}
