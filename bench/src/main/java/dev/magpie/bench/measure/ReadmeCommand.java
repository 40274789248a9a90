package dev.magpie.bench.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the table in the README. */
@Command(
    name = "readme",
    mixinStandardHelpOptions = true,
    description = "Writes the table in the README from the newest results in " + Committed.FOLDER)
final class ReadmeCommand implements Callable<Integer> {

  @Option(
      names = "--root",
      defaultValue = "..",
      description = "The root of the source tree (default: ${DEFAULT-VALUE}).")
  private Path root = Path.of("");

  @Override
  public Integer call() throws IOException {
    new Readme(root).write();
    return 0;
  }
}
