package dev.magpie.stress.run;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs jcstress in a process of its own, which leaves its log and results in a directory. */
final class Jcstress {

  private static final Pattern PLANNED = Pattern.compile("\\(Results: (\\d+) planned; .*\\)");
  private static final String ETA = "(ETA: ";

  private final Path directory;
  private final PrintStream progress;
  private int planned;

  /** Makes a run that uses {@code directory}, which must be new or empty. */
  Jcstress(Path directory, PrintStream progress) {
    this.directory = directory;
    this.progress = progress;
  }

  JcstressRun run(Plan plan, Settings settings) throws IOException, InterruptedException {
    Files.createDirectories(directory);
    Process process =
        new ProcessBuilder(command(plan, settings))
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .start();
    Watchdog watchdog = new Watchdog(process, settings.limit(), settings.forkLimit(), progress);
    try {
      follow(process);
      int exitCode = process.waitFor();
      return new JcstressRun(exitCode, planned, readResults());
    } finally {
      watchdog.close();
      process.destroyForcibly();
    }
  }

  private static List<String> command(Plan plan, Settings settings) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", absolute(System.getProperty("java.class.path"))));
    command.add("org.openjdk.jcstress.Main");
    command.addAll(settings.arguments());
    command.addAll(List.of("-r", "report", "-t", plan.filter()));
    return command;
  }

  private static String absolute(String classPath) {
    return Stream.of(classPath.split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Writes all that jcstress says to the log, and shows how far it is. */
  private void follow(Process process) throws IOException {
    try (BufferedReader reader = new BufferedReader(process.inputReader(Charset.defaultCharset()));
        Writer log = Files.newBufferedWriter(directory.resolve("jcstress.log"))) {
      String eta = "";
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        log.write(line + "\n");
        eta = line.startsWith(ETA) ? line : eta;
        Matcher matcher = PLANNED.matcher(line);
        if (matcher.matches()) {
          planned = Integer.parseInt(matcher.group(1));
          progress.println("  " + line + " " + eta);
        }
      }
    }
  }

  private List<LitmusResult> readResults() throws IOException {
    List<LitmusResult> results = new ArrayList<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".bin.gz")).toList()) {
        results.addAll(Results.read(file));
      }
    }
    return results;
  }
}
