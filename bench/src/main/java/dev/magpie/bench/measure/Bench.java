package dev.magpie.bench.measure;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;

/** The command line of the benchmarks. */
@Command(
    name = "benchmarks",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "What the queues and the pool cost, beside their peers.",
    subcommands = {
      RunCommand.class,
      TableCommand.class,
      ChartsCommand.class,
      PublishCommand.class,
      ReadmeCommand.class,
      PageCommand.class
    })
public final class Bench {

  /** The exit code where charts cannot be drawn. */
  private static final int NO_CHARTS = 3;

  private Bench() {}

  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    IExecutionExceptionHandler handler =
        (e, command, parsed) -> {
          if (!(e instanceof IllegalArgumentException || e instanceof Charts.Unavailable)) {
            throw e;
          }
          command.getErr().println(e.getMessage());
          return e instanceof Charts.Unavailable ? NO_CHARTS : 1;
        };
    return new CommandLine(new Bench())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(handler);
  }
}
