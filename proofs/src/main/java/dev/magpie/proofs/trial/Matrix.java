package dev.magpie.proofs.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Each mutant in each scenario that it could make fail. */
final class Matrix {
  private static final String HEADER = "mutant\tscenario\tresult";

  private final Trial trial;

  Matrix(Trial trial) {
    this.trial = trial;
  }

  /** Returns a line for each scenario. */
  List<String> rows(Mutant mutant) {
    List<String> rows = new ArrayList<>();
    for (Baseline scenario : trial.candidates(mutant)) {
      Ruling ruling =
          trial.explore(List.of(scenario), mutant.mutation(), UnaryOperator.identity(), true);
      String name = scenario.scenario().getName();
      rows.add(mutant.key() + "\t" + name + "\t" + result(ruling));
    }
    return rows;
  }

  private static String result(Ruling ruling) {
    if (ruling instanceof Ruling.Killed killed) {
      return killed.witness().problem().words();
    }
    return ruling instanceof Ruling.Unknown unknown ? "unknown: " + unknown.limit() : "passes";
  }

  static void write(Path file, List<String> rows) throws IOException {
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    List<String> lines = new ArrayList<>(List.of(HEADER));
    lines.addAll(rows);
    Files.write(file, lines);
  }
}
