package dev.magpie.proofs.summary;

import dev.magpie.proofs.hardware.Allowances;
import dev.magpie.proofs.hardware.HardwareCheck;
import dev.magpie.proofs.hardware.Row;
import dev.magpie.proofs.report.Failure;
import dev.magpie.proofs.report.OtherMachine;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the litmus tests left behind, here and on other machines, beside the explorer's answers. */
final class LitmusOutcomes {
  /** What a run leaves, from the root of the source tree. */
  static final String FOLDER = "stress/target/stress";

  private static final String OUTCOMES = "outcomes.tsv";
  static final String FAILURES = "failures.txt";
  private static final String ALLOWANCES =
      "verification/src/test/resources/dev/magpie/explorer/jcstress/allowances.csv";

  private final Path root;
  private final PrintStream out;
  private final List<Failure> failures = new ArrayList<>();

  LitmusOutcomes(Path root, PrintStream out) {
    this.root = root;
    this.out = out;
  }

  /**
   * Reads the folders of other machines from {@code NAME=FOLDER}, with commas between; none if
   * empty.
   *
   * @throws IllegalArgumentException if it is malformed, or a name is there twice
   */
  static Map<String, Path> folders(String machines) {
    Map<String, Path> folders = new LinkedHashMap<>();
    if (machines.isEmpty()) {
      return folders;
    }
    for (String machine : machines.split(",", -1)) {
      int sign = machine.indexOf('=');
      if (sign < 1 || sign == machine.length() - 1) {
        throw new IllegalArgumentException(
            "outcomes '" + machine + "': expected NAME=FOLDER, with commas between");
      }
      String name = machine.substring(0, sign);
      if (folders.put(name, Path.of(machine.substring(sign + 1))) != null) {
        throw new IllegalArgumentException("outcomes of " + name + ": expected them once");
      }
    }
    return folders;
  }

  /** What could not be compared, or fell short on another machine. */
  List<Failure> failures() {
    return failures;
  }

  /** Compares what this machine saw; no rows if there is nothing to compare. */
  List<Row> here() throws IOException {
    return rows("this machine", root.resolve(FOLDER));
  }

  /**
   * Compares what other machines saw.
   *
   * @param folders what their runs left, by their names; from the root of the source tree
   */
  List<OtherMachine> elsewhere(Map<String, Path> folders) throws IOException {
    List<OtherMachine> machines = new ArrayList<>();
    for (Map.Entry<String, Path> machine : folders.entrySet()) {
      String name = machine.getKey();
      Path folder = root.resolve(machine.getValue());
      out.println("outcomes of " + name);
      readFailures(name, folder.resolve(FAILURES));
      machines.add(new OtherMachine(name, rows(name, folder)));
    }
    return machines;
  }

  private List<Row> rows(String machine, Path folder) throws IOException {
    try {
      Allowances allowances = Allowances.read(root.resolve(ALLOWANCES));
      return HardwareCheck.rows(folder.resolve(OUTCOMES), allowances, out);
    } catch (IllegalArgumentException e) {
      String message = String.valueOf(e.getMessage());
      failures.add(new Failure("stress", "outcomes of " + machine, message));
      return List.of();
    }
  }

  /** An outcome may be forbidden by its test alone: the comparison with the explorer is not all. */
  private void readFailures(String machine, Path file) throws IOException {
    String test = "jcstress on " + machine;
    if (!Files.isRegularFile(file)) {
      failures.add(
          new Failure("stress", test, file + " is not there: expected it beside " + OUTCOMES));
      return;
    }
    for (String failure : Files.readAllLines(file)) {
      failures.add(new Failure("stress", test, failure));
    }
  }
}
