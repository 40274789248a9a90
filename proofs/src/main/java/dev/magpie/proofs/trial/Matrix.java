package dev.magpie.proofs.trial;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Each mutant in each scenario that it could make fail, in a file that has a line as soon as it is
 * known: who stops a long trial keeps what it has found.
 */
final class Matrix implements AutoCloseable {
  private static final String HEADER = "mutant\tscenario\tresult";

  private final Trial trial;
  private final BufferedWriter file;

  /** A mutant in a scenario. */
  record Cell(Mutant mutant, Baseline scenario) {}

  /**
   * @param file is written anew
   */
  Matrix(Trial trial, Path file) throws IOException {
    this.trial = trial;
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    this.file = Files.newBufferedWriter(file);
    line(HEADER);
  }

  /** The cells of some mutants, those of the smallest scenarios first. */
  List<Cell> cells(List<Mutant> mutants) {
    List<Cell> cells = new ArrayList<>();
    for (Mutant mutant : mutants) {
      trial.candidates(mutant.site()).forEach(scenario -> cells.add(new Cell(mutant, scenario)));
    }
    cells.sort(Comparator.comparing(cell -> cell.scenario().exploration().executions()));
    return cells;
  }

  /** Explores a cell and writes its line. */
  Ruling explore(Cell cell) throws IOException {
    Mutant mutant = cell.mutant();
    Ruling ruling =
        trial.explore(List.of(cell.scenario()), mutant.mutation(), UnaryOperator.identity(), true);
    String name = cell.scenario().scenario().getName();
    line(mutant.key() + "\t" + name + "\t" + result(ruling));
    return ruling;
  }

  private static String result(Ruling ruling) {
    if (ruling instanceof Ruling.Killed killed) {
      return killed.witness().problem().words();
    }
    return ruling instanceof Ruling.Unknown unknown ? "unknown: " + unknown.limit() : "passes";
  }

  private void line(String text) throws IOException {
    synchronized (file) {
      file.write(text);
      file.newLine();
      file.flush();
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
