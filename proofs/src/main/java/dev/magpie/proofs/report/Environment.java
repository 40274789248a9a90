package dev.magpie.proofs.report;

import dev.magpie.proofs.Project;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where and when a build ran.
 *
 * @param cores how many processors the JVM may use
 * @param versions of the libraries, by their names
 * @param commit of the source tree; empty if it is not known
 */
public record Environment(
    String jdk,
    String os,
    String cpu,
    int cores,
    Map<String, String> versions,
    String commit,
    Instant start,
    List<Step> steps) {
  private static final Path CPU_INFO = Path.of("/proc/cpuinfo");

  public Environment {
    versions = Map.copyOf(versions);
    steps = List.copyOf(steps);
  }

  /** Asks the machine that this runs on. */
  public static Environment here(Project project, Instant start, List<Step> steps)
      throws IOException {
    return new Environment(
        System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"),
        "%s %s, %s"
            .formatted(
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                System.getProperty("os.arch")),
        processor(),
        Runtime.getRuntime().availableProcessors(),
        PinnedVersions.of(project),
        revision(project),
        start,
        steps);
  }

  /** The versions by name, sorted. */
  public Map<String, String> sortedVersions() {
    return new TreeMap<>(versions);
  }

  private static String processor() throws IOException {
    if (!Files.isReadable(CPU_INFO)) {
      return System.getProperty("os.arch");
    }
    return Files.readAllLines(CPU_INFO).stream()
        .filter(line -> line.startsWith("model name"))
        .map(line -> line.substring(line.indexOf(':') + 1).trim())
        .findFirst()
        .orElse(System.getProperty("os.arch"));
  }

  private static String revision(Project project) throws IOException {
    try {
      Process git =
          new ProcessBuilder("git", "describe", "--always", "--dirty", "--exclude=*")
              .directory(project.root().toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String text = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return git.waitFor() == 0 ? text.trim() : "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    } catch (IOException e) {
      // no git on this machine, which is no reason to fail
      return "";
    }
  }
}
