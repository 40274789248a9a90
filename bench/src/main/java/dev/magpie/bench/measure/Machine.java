package dev.magpie.bench.measure;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** What a measurement was taken on; kept in a file beside the results. */
public final class Machine {

  private static final String FILE = "machine.txt";

  private Machine() {}

  /** Describes this machine and how busy it was before the measurement. */
  public static String describe() {
    return String.format(
        Locale.ROOT,
        """
        cores: %d (%s)
        os: %s
        jdk: %s
        load before: %.2f
        """,
        Runtime.getRuntime().availableProcessors(),
        processor(),
        properties("os.name", "os.version", "os.arch"),
        properties("java.vm.name", "java.vm.version", "java.vm.vendor"),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  static void writeBeside(Path results, String description) throws IOException {
    Files.writeString(results.resolveSibling(FILE), description);
  }

  static String readBeside(Path results) throws IOException {
    Path file = results.resolveSibling(FILE);
    return Files.exists(file) ? Files.readString(file) : "machine: unknown\n";
  }

  private static String properties(String... names) {
    return String.join(" ", Stream.of(names).map(System::getProperty).toList());
  }

  private static String processor() {
    Path info = Path.of("/proc/cpuinfo");
    try (Stream<String> lines = Files.lines(info)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .findFirst()
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .orElse("unknown");
    } catch (IOException e) {
      return "unknown";
    }
  }
}
