package dev.magpie.proofs.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A row of the table of orderings: a site in one weaker strength.
 *
 * @param site class, method and ordinal
 * @param call the method that it calls
 * @param edges their ids
 * @param mode the strength as shipped
 * @param weakened the strength that was tried
 * @param verdict {@code killed}, {@code survived}, {@code unknown}, or {@code sufficient} for one
 *     that Java has not
 * @param scenario what failed, or {@link Finding#NOTHING}
 * @param failure how it failed, or {@link Finding#NOTHING}
 * @param seenFrom the strongest model under which a scenario fails, or {@link Finding#NOTHING}
 * @param opaqueSlots what came of it with opaque slots in place of plain ones; {@code sufficient}
 *     if it is needed only because they are plain
 */
public record OrderingsRow(
    String site,
    String call,
    List<String> edges,
    String mode,
    String weakened,
    boolean isInJava,
    String verdict,
    String scenario,
    String failure,
    String seenFrom,
    Finding opaqueSlots) {
  static final String HEADER =
      "site\tcall\tedges\tmode\tweakened to\tverdict\tscenario\tfailure\tseen from model"
          + "\twith opaque slots\tits scenario\tits failure";

  private static final String NOT_IN_JAVA = " (not in Java)";
  private static final int CELLS = 12;

  static OrderingsRow of(Tried tried) {
    Mutant mutant = tried.mutant();
    Finding finding = Finding.of(tried.ruling(), mutant.isInJava() ? "survived" : "sufficient");
    String seenBy = tried.seenBy().name().toLowerCase(Locale.ROOT);
    return new OrderingsRow(
        Sites.name(mutant.site()),
        mutant.site().call(),
        mutant.edges(),
        mutant.from().toString(),
        mutant.to().toString(),
        mutant.isInJava(),
        finding.verdict(),
        finding.scenario(),
        finding.failure(),
        finding.isKilled() ? seenBy : Finding.NOTHING,
        tried.opaqueSlots().map(Finding::withOpaqueSlots).orElse(Finding.NONE));
  }

  /**
   * @throws IllegalArgumentException if the line has not as many cells as the header
   */
  static OrderingsRow parse(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != CELLS) {
      throw new IllegalArgumentException(
          "line \"" + line + "\": expected " + CELLS + " cells between tabs");
    }
    return new OrderingsRow(
        cells[0],
        cells[1],
        cells[2].equals(Finding.NOTHING) ? List.of() : List.of(cells[2].split(" ")),
        cells[3],
        cells[4].replace(NOT_IN_JAVA, ""),
        !cells[4].endsWith(NOT_IN_JAVA),
        cells[5],
        cells[6],
        cells[7],
        cells[8],
        new Finding(cells[9], cells[10], cells[11]));
  }

  String line() {
    List<String> cells = new ArrayList<>(List.of(site, call));
    cells.add(edges.isEmpty() ? Finding.NOTHING : String.join(" ", edges));
    cells.add(mode);
    cells.add(weakened + (isInJava ? "" : NOT_IN_JAVA));
    cells.addAll(plainSlots().cells());
    cells.add(seenFrom);
    cells.addAll(opaqueSlots.cells());
    return String.join("\t", cells);
  }

  /** What came of it as the slots ship. */
  Finding plainSlots() {
    return new Finding(verdict, scenario, failure);
  }

  boolean isKilled() {
    return plainSlots().isKilled();
  }

  /** The class that failed. */
  String scenarioClass() {
    return plainSlots().scenarioClass();
  }

  /** As {@link Mutant#key()}. */
  String key() {
    return site + " " + weakened;
  }
}
