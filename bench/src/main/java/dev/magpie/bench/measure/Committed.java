package dev.magpie.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Results under version control.
 *
 * @param file where they are
 */
record Committed(Path file, ResultsFile results) {
  /** Where they are, from the root of the source tree. */
  static final String FOLDER = "bench/results";

  private static final String SUFFIX = ".json";

  /** Returns those that were measured last, by the date in the file; none if there are none. */
  static Optional<Committed> newest(Path root) throws IOException {
    Path folder = root.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
    }
    Optional<Committed> newest = Optional.empty();
    for (Path file : files) {
      Committed candidate = new Committed(file, ResultsFile.read(file));
      newest =
          Stream.concat(newest.stream(), Stream.of(candidate))
              .max(Comparator.comparing(committed -> committed.results().origin().date()));
    }
    return newest;
  }

  /** Where results belong. */
  static Path place(Path root, Origin origin) {
    return root.resolve(FOLDER).resolve(origin.day() + "-" + origin.shortCommit() + SUFFIX);
  }
}
