package dev.magpie.bench.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints tables. */
@Command(
    name = "table",
    mixinStandardHelpOptions = true,
    description = "Prints results as tables of scores and ratios.")
final class TableCommand implements Callable<Integer> {

  /** How tables look. */
  enum Format {
    MARKDOWN,
    PLAIN
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--format",
      defaultValue = "MARKDOWN",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.MARKDOWN;

  @Parameters(
      paramLabel = "RESULTS.json",
      defaultValue = "target/bench/results.json",
      description = "What run wrote (default: ${DEFAULT-VALUE}).")
  private Path file = Path.of("");

  @Override
  public Integer call() throws IOException {
    ResultsFile results = ResultsFile.read(file);
    StringBuilder text = new StringBuilder();
    text.append(results.origin()).append("\n\n").append(Section.RATIOS);
    for (Section section : Section.of(results)) {
      if (!section.table().isEmpty()) {
        append(text, section);
      }
    }
    spec.commandLine().getOut().print(text);
    spec.commandLine().getOut().flush();
    return 0;
  }

  private void append(StringBuilder text, Section section) {
    boolean markdown = format == Format.MARKDOWN;
    text.append(markdown ? "\n## " : "\n").append(section.title()).append("\n\n");
    if (!section.legend().isEmpty()) {
      text.append(section.legend()).append('\n');
    }
    text.append(markdown ? section.table().markdown() : section.table().plain());
  }
}
