package dev.magpie.proofs.summary;

import dev.magpie.proofs.report.Failure;
import dev.magpie.proofs.trial.OrderingsTable;
import dev.magpie.proofs.trial.TrialResult;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The files under version control that the trial writes. */
final class Generated {
  /** How they are written anew. */
  static final String HOW =
      "run mvn verify -DskipTests -Dmagpie.write and review what it changes in proofs";

  private static final int LINES_SHOWN = 20;

  private final Path root;
  private final PrintStream out;

  Generated(Path root, PrintStream out) {
    this.root = root;
    this.out = out;
  }

  /**
   * Writes the files anew.
   *
   * @throws IllegalArgumentException if a scenario fails on the shipped code: then there was no
   *     trial
   */
  void write(TrialResult trial) throws IOException {
    for (Map.Entry<String, String> file : files(trial).entrySet()) {
      Path path = root.resolve(file.getKey());
      Files.createDirectories(Objects.requireNonNull(path.getParent()));
      Files.writeString(path, file.getValue());
      out.println("written: " + file.getKey());
    }
  }

  /** Returns one failure for each file that is not as the trial has it; none without a trial. */
  List<Failure> differences(TrialResult trial) throws IOException {
    List<Failure> failures = new ArrayList<>();
    if (trial.tried().isEmpty()) {
      return failures;
    }
    for (Map.Entry<String, String> file : files(trial).entrySet()) {
      Path path = root.resolve(file.getKey());
      String old = Files.exists(path) ? Files.readString(path) : "";
      if (!old.equals(file.getValue())) {
        String message = difference(old, file.getValue()) + "If this is meant: " + HOW;
        failures.add(new Failure("proofs", file.getKey() + " is not what the trial says", message));
      }
    }
    return failures;
  }

  private static Map<String, String> files(TrialResult trial) {
    if (trial.tried().isEmpty()) {
      throw new IllegalArgumentException(
          "there was no trial: a scenario fails on the shipped code");
    }
    Map<String, String> files = new LinkedHashMap<>();
    files.put(OrderingsTable.FILE, trial.orderings().text());
    return files;
  }

  /** The lines that only one of two texts has. */
  private static String difference(String old, String now) {
    List<String> lines = new ArrayList<>();
    List<String> before = old.lines().toList();
    List<String> after = now.lines().toList();
    before.stream().filter(line -> !after.contains(line)).forEach(line -> lines.add("- " + line));
    after.stream().filter(line -> !before.contains(line)).forEach(line -> lines.add("+ " + line));
    int more = lines.size() - LINES_SHOWN;
    String shown = String.join("\n", lines.subList(0, Math.min(lines.size(), LINES_SHOWN)));
    return shown + "\n" + (more > 0 ? "... and " + more + " more lines\n" : "");
  }
}
