package dev.magpie.explorer.oracle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The small programs of {@code programs.csv}, by name. */
final class ClassicPrograms {
  private static final Map<String, SmallProgram> ALL = read();

  private ClassicPrograms() {}

  static Map<String, SmallProgram> all() {
    return ALL;
  }

  /**
   * A program.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  static SmallProgram named(String name) {
    SmallProgram program = ALL.get(name);
    if (program == null) {
      throw new IllegalArgumentException("no program '" + name + "'; there are " + ALL.keySet());
    }
    return program;
  }

  private static Map<String, SmallProgram> read() {
    Map<String, SmallProgram> programs = new TreeMap<>();
    for (String line : lines("programs.csv")) {
      String[] row = line.split(",", 2);
      programs.put(row[0], ProgramText.parse(row[1]));
    }
    return programs;
  }

  private static List<String> lines(String resource) {
    try (InputStream stream = ClassicPrograms.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
