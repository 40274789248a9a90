package dev.magpie.bench.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws charts. */
@Command(
    name = "charts",
    mixinStandardHelpOptions = true,
    description = "Draws results as charts in SVG; exit code 3 if this machine has no fonts.")
final class ChartsCommand implements Callable<Integer> {

  @Option(
      names = "--out",
      defaultValue = "target/bench/charts",
      description = "The folder to write to (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("");

  @Parameters(
      paramLabel = "RESULTS.json",
      defaultValue = "target/bench/results.json",
      description = "What run wrote (default: ${DEFAULT-VALUE}).")
  private Path file = Path.of("");

  @Override
  public Integer call() throws IOException {
    new Charts(new BarChart())
        .write(ResultsFile.read(file), out).values().stream()
            .flatMap(List::stream)
            .forEach(chart -> System.out.println("chart: " + chart));
    return 0;
  }
}
