package dev.magpie.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the page for the report of the build. */
@Command(
    name = "page",
    mixinStandardHelpOptions = true,
    description =
        "Writes tables and charts as a page: of what this build measured, or else of the newest"
            + " results in "
            + Committed.FOLDER
            + "; without either there is no page.")
final class PageCommand implements Callable<Integer> {

  @Option(
      names = "--root",
      defaultValue = "..",
      description = "The root of the source tree (default: ${DEFAULT-VALUE}).")
  private Path root = Path.of("");

  @Option(names = "--since", required = true, description = "When this build began, in ms.")
  private long since;

  @Option(
      names = "--results",
      defaultValue = "target/bench/results.json",
      description = "What this build wrote, if it did (default: ${DEFAULT-VALUE}).")
  private Path own = Path.of("");

  @Option(
      names = "--out",
      defaultValue = "target/bench/page",
      description = "The folder to write to (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("");

  @Override
  public Integer call() throws IOException {
    Reasons reasons = Reasons.read(root);
    Charts charts = new Charts(new BarChart());
    if (isOfThisBuild()) {
      Page.write(ResultsFile.read(own), reasons, "Measured in this build.", charts, out);
      return 0;
    }
    Optional<Committed> committed = Committed.newest(root);
    if (committed.isEmpty()) {
      Page.clear(out);
      return 0;
    }
    String from =
        "Not measured in this build, but earlier: `%s/%s`, the newest results that are kept."
            .formatted(Committed.FOLDER, committed.get().file().getFileName());
    Page.write(committed.get().results(), reasons, from, charts, out);
    return 0;
  }

  private boolean isOfThisBuild() throws IOException {
    return Files.exists(own)
        && !Files.getLastModifiedTime(own).toInstant().isBefore(Instant.ofEpochMilli(since));
  }
}
