package dev.magpie.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of prices in the README, between two comments; it is made from committed results. */
final class Readme {
  static final String BEGIN = "<!-- price: mvn verify -DskipTests -Dmagpie.write -pl bench -am -->";
  static final String END = "<!-- end of price -->";

  private static final String FILE = "README.md";
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?<=" + Pattern.quote(BEGIN) + "\n)(.*?)(?=" + Pattern.quote(END) + ")", Pattern.DOTALL);

  private static final String OF_ITERATIONS =
      "99% intervals as if all iterations were independent, for want of rounds";

  private final Path root;

  Readme(Path root) {
    this.root = root;
  }

  /** Returns what stands between the comments; nothing if they are not there. */
  Optional<String> table() throws IOException {
    Matcher matcher = BETWEEN.matcher(Files.readString(root.resolve(FILE)));
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }

  /** Returns what should stand there: nothing before there are committed results. */
  Optional<String> expected() throws IOException {
    return Committed.newest(root).map(Readme::text);
  }

  private static String text(Committed committed) {
    Origin origin = committed.results().origin();
    return Summary.of(committed.results())
        + "\n[%s](%s/%s), commit %s, on %d × %s. In brackets: %s.%n"
            .formatted(
                origin.day(),
                Committed.FOLDER,
                committed.file().getFileName(),
                origin.shortCommit(),
                origin.machine().cores(),
                origin.machine().cpu(),
                origin.rounds() < Ratio.LEAST_ROUNDS ? OF_ITERATIONS : ofRounds(origin));
  }

  private static String ofRounds(Origin origin) {
    return "99%% intervals, by the ratios of %d rounds".formatted(origin.rounds());
  }

  /** Whether the README has the table that the newest committed results give, or none without. */
  boolean isUpToDate() throws IOException {
    return table().orElse("").equals(expected().orElse(""));
  }

  /**
   * Writes the table anew.
   *
   * @throws IllegalArgumentException if the README has no place for it
   */
  void write() throws IOException {
    String text = expected().orElse("");
    if (table().isEmpty()) {
      if (text.isEmpty()) {
        return;
      }
      throw new IllegalArgumentException(
          FILE + ": no place for the table: expected the lines " + BEGIN + " and " + END);
    }
    Path file = root.resolve(FILE);
    Matcher matcher = BETWEEN.matcher(Files.readString(file));
    Files.writeString(file, matcher.replaceFirst(Matcher.quoteReplacement(text)));
  }
}
