package dev.magpie.explorer.command;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command's entry. */
@Command(
    name = "magpie",
    description = "Checks concurrent Java against memory models.",
    mixinStandardHelpOptions = true,
    version = "magpie 0.1.0",
    exitCodeOnInvalidInput = ExitCode.USAGE,
    exitCodeOnExecutionException = ExitCode.INTERNAL,
    subcommands = ExploreCommand.class)
public final class Magpie implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  /** Runs the command and ends the process. */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, false, Charset.defaultCharset());
    PrintWriter err = new PrintWriter(System.err, true, Charset.defaultCharset());
    int exitCode = run(out, err, args);
    out.flush();
    System.exit(exitCode);
  }

  /** Runs the command and returns its exit code. */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    return new CommandLine(new Magpie())
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Magpie::usageError)
        .execute(args);
  }

  private static int usageError(ParameterException error, String[] args) {
    CommandLine command = error.getCommandLine();
    command.getErr().println(error.getMessage());
    command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.USAGE;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command: expected explore");
  }
}
