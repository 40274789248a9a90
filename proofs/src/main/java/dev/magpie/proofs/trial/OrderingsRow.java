package dev.magpie.proofs.trial;

import dev.magpie.explorer.Problem;
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
 * @param scenario what failed, or {@link #NOTHING}
 * @param failure how it failed, or {@link #NOTHING}
 * @param seenFrom the strongest model under which a scenario fails, or {@link #NOTHING}
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
    String seenFrom) {
  static final String HEADER =
      "site\tcall\tedges\tmode\tweakened to\tverdict\tscenario\tfailure\tseen from model";

  static final String KILLED = "killed";
  static final String NOTHING = "-";

  private static final String NOT_IN_JAVA = " (not in Java)";
  private static final String COMMON = "dev.magpie.scenarios.";
  private static final int CELLS = 9;

  static OrderingsRow of(Tried tried) {
    Mutant mutant = tried.mutant();
    Ruling ruling = tried.ruling();
    boolean isUnknown = ruling instanceof Ruling.Unknown;
    String verdict = isUnknown ? "unknown" : mutant.isInJava() ? "survived" : "sufficient";
    String scenario = NOTHING;
    String failure = NOTHING;
    String seenFrom = NOTHING;
    if (ruling instanceof Ruling.Killed killed) {
      verdict = KILLED;
      scenario = killed.scenario().replace(COMMON, "");
      failure = killed.witness().problem().words();
      seenFrom = tried.seenBy().name().toLowerCase(Locale.ROOT);
    }
    return new OrderingsRow(
        Sites.name(mutant.site()),
        mutant.site().call(),
        mutant.edges(),
        mutant.from().toString(),
        mutant.to().toString(),
        mutant.isInJava(),
        verdict,
        scenario,
        failure,
        seenFrom);
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
        cells[2].equals(NOTHING) ? List.of() : List.of(cells[2].split(" ")),
        cells[3],
        cells[4].replace(NOT_IN_JAVA, ""),
        !cells[4].endsWith(NOT_IN_JAVA),
        cells[5],
        cells[6],
        cells[7],
        cells[8]);
  }

  String line() {
    List<String> cells = new ArrayList<>(List.of(site, call));
    cells.add(edges.isEmpty() ? NOTHING : String.join(" ", edges));
    cells.add(mode);
    cells.add(weakened + (isInJava ? "" : NOT_IN_JAVA));
    cells.addAll(List.of(verdict, scenario, failure, seenFrom));
    return String.join("\t", cells);
  }

  boolean isKilled() {
    return verdict.equals(KILLED);
  }

  /** The class that failed. */
  String scenarioClass() {
    return COMMON + scenario;
  }

  /** As {@link Mutant#key()}. */
  String key() {
    return site + " " + weakened;
  }

  /**
   * @throws IllegalArgumentException if no failure is called so
   */
  Problem problem() {
    for (Problem problem : Problem.values()) {
      if (problem.words().equals(failure)) {
        return problem;
      }
    }
    throw new IllegalArgumentException("unknown failure \"" + failure + "\" of " + site);
  }
}
