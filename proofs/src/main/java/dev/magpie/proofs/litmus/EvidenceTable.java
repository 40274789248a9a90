package dev.magpie.proofs.litmus;

import dev.magpie.explorer.Problem;
import dev.magpie.proofs.trial.Mutant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps evidence in a file, so that the litmus tests can be made again without a trial. */
final class EvidenceTable {
  private static final String HEAD = "mutant\tscenario\tproblem\texecution\n";

  private EvidenceTable() {}

  static String write(List<Evidence> evidence) {
    StringBuilder text = new StringBuilder(HEAD);
    for (Evidence each : evidence) {
      text.append(
          String.join(
              "\t",
              each.mutant().key(),
              each.scenario(),
              each.problem().name(),
              each.execution() + "\n"));
    }
    return text.toString();
  }

  /**
   * Reads evidence.
   *
   * @throws IllegalArgumentException if a line is malformed, or names no mutant
   */
  static List<Evidence> read(String text, List<Mutant> mutants) {
    Map<String, Mutant> byKey = new HashMap<>();
    mutants.stream().filter(Mutant::isInJava).forEach(mutant -> byKey.put(mutant.key(), mutant));
    List<Evidence> evidence = new ArrayList<>();
    for (String line : text.lines().skip(1).toList()) {
      String[] cells = line.split("\t", -1);
      Mutant mutant = byKey.get(cells[0]);
      if (cells.length != 4 || mutant == null) {
        throw new IllegalArgumentException(
            "line '" + line + "': expected the key of a mutant, scenario, problem and execution");
      }
      evidence.add(new Evidence(mutant, cells[1], Problem.valueOf(cells[2]), cells[3]));
    }
    return evidence;
  }
}
