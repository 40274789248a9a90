package dev.magpie.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Copies results to where they are kept. */
@Command(
    name = "publish",
    mixinStandardHelpOptions = true,
    description =
        "Copies the results of a whole run, without failures, of a commit without changes, to "
            + Committed.FOLDER
            + ".")
final class PublishCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--root",
      defaultValue = "..",
      description = "The root of the source tree (default: ${DEFAULT-VALUE}).")
  private Path root = Path.of("");

  @Parameters(
      paramLabel = "RESULTS.json",
      defaultValue = "target/bench/results.json",
      description = "What run wrote (default: ${DEFAULT-VALUE}).")
  private Path file = Path.of("");

  @Override
  public Integer call() throws IOException {
    Origin origin = ResultsFile.read(file).origin();
    String commit = origin.shortCommit();
    require(!commit.isEmpty(), "the commit that was measured is not known");
    require(origin.clean(), "the source tree was not as in commit " + commit);
    require(
        new Repository(root).contains(origin.commit()),
        "commit " + commit + ", which was measured, is not part of what is checked out");
    require(
        origin.options().isEmpty(),
        "not a whole run, but one with options of JMH: " + String.join(" ", origin.options()));
    require(
        origin.failures().isEmpty(),
        "of the benchmarks failed: " + String.join("; ", origin.failures()));
    Path place = Committed.place(root, origin);
    Files.createDirectories(Objects.requireNonNull(place.getParent()));
    Files.copy(file, place, StandardCopyOption.REPLACE_EXISTING);
    spec.commandLine().getOut().println("published: " + place);
    return 0;
  }

  private void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalArgumentException(file + " is not published: " + otherwise);
    }
  }
}
