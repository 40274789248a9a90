package dev.magpie.proofs.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The table {@code orderings.tsv}: each site in each next weaker strength, and what shows that it
 * will not do.
 */
public record OrderingsTable(List<OrderingsRow> rows) {
  /** Where it is, from the root of the source tree. */
  public static final String FILE = "proofs/orderings.tsv";

  public static OrderingsTable of(List<Tried> tried) {
    return new OrderingsTable(tried.stream().map(OrderingsRow::of).toList());
  }

  /**
   * Reads the table.
   *
   * @throws IllegalArgumentException if it is malformed
   * @throws java.nio.file.NoSuchFileException if there is none
   */
  public static OrderingsTable read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    if (lines.isEmpty() || !lines.get(0).equals(OrderingsRow.HEADER)) {
      throw new IllegalArgumentException(
          file + ": expected the header \"" + OrderingsRow.HEADER + "\"");
    }
    return new OrderingsTable(lines.stream().skip(1).map(OrderingsRow::parse).toList());
  }

  /** What it is as a file. */
  public String text() {
    List<String> lines = new ArrayList<>(List.of(OrderingsRow.HEADER));
    rows.forEach(row -> lines.add(row.line()));
    return String.join("\n", lines) + "\n";
  }

  /** What killed each mutant, by {@link Mutant#key()}. */
  Map<String, Trial.Killer> killers() {
    Map<String, Trial.Killer> killers = new HashMap<>();
    rows.forEach(row -> row.plainSlots().killer().ifPresent(k -> killers.put(row.key(), k)));
    return killers;
  }

  /** What killed each mutant with opaque slots, or, if nothing did, with plain ones. */
  Map<String, Trial.Killer> killersWithOpaqueSlots() {
    Map<String, Trial.Killer> killers = killers();
    rows.forEach(row -> row.opaqueSlots().killer().ifPresent(k -> killers.put(row.key(), k)));
    return killers;
  }
}
