package dev.magpie.proofs.summary;

import dev.magpie.proofs.Census;
import dev.magpie.proofs.litmus.LitmusExport;
import dev.magpie.proofs.porting.PortingPage;
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
  private final Census census;
  private final PrintStream out;

  Generated(Path root, Census census, PrintStream out) {
    this.root = root;
    this.census = census;
    this.out = out;
  }

  /**
   * Writes the files anew.
   *
   * @throws IllegalArgumentException if a scenario fails on the shipped code: then there was no
   *     trial
   */
  void write(TrialResult trial) throws IOException {
    for (Map.Entry<String, String> file : pages(trial).entrySet()) {
      Path path = root.resolve(file.getKey());
      Files.createDirectories(Objects.requireNonNull(path.getParent()));
      Files.writeString(path, file.getValue());
      out.println("written: " + file.getKey());
    }
    LitmusExport.of(trial, census).write(root);
    out.println("written: " + LitmusExport.FOLDER);
  }

  /** Returns one failure for each file that is not as the trial has it; none without a trial. */
  List<Failure> differences(TrialResult trial) throws IOException {
    List<Failure> failures = new ArrayList<>();
    if (trial.tried().isEmpty()) {
      return failures;
    }
    for (Map.Entry<String, String> file : pages(trial).entrySet()) {
      Path path = root.resolve(file.getKey());
      String old = Files.exists(path) ? Files.readString(path) : "";
      if (!old.equals(file.getValue())) {
        failures.add(failure(file.getKey(), difference(old, file.getValue())));
      }
    }
    for (String file : LitmusExport.of(trial, census).differences(root)) {
      failures.add(failure(LitmusExport.FOLDER + "/" + file, ""));
    }
    return failures;
  }

  private static Failure failure(String file, String difference) {
    String message = difference + "If this is meant: " + HOW;
    return new Failure("proofs", file + " is not what the trial says", message);
  }

  private Map<String, String> pages(TrialResult trial) {
    if (trial.tried().isEmpty()) {
      throw new IllegalArgumentException("there was no trial: a scenario fails on the shipped code");
    }
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put(OrderingsTable.FILE, trial.orderings().text());
    pages.put(PortingPage.PAGE, PortingPage.text(trial.orderings(), census));
    return pages;
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
