package dev.magpie.proofs.trial;

import dev.magpie.explorer.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What a ruling is in the table of orderings.
 *
 * @param verdict {@code killed}, {@code unknown}, a word for what no scenario kills, or {@link
 *     #NOTHING}
 * @param scenario what failed, or {@link #NOTHING}
 * @param failure how it failed, or {@link #NOTHING}
 */
public record Finding(String verdict, String scenario, String failure) {
  static final String NOTHING = "-";
  static final String KILLED = "killed";

  /** Of what was not tried. */
  public static final Finding NONE = new Finding(NOTHING, NOTHING, NOTHING);

  private static final String SUFFICIENT = "sufficient";
  private static final String UNKNOWN = "unknown";
  private static final String COMMON = "dev.magpie.scenarios.";

  /**
   * @param survived the word for what no scenario kills
   */
  static Finding of(Ruling ruling, String survived) {
    if (ruling instanceof Ruling.Killed killed) {
      String scenario = killed.scenario().replace(COMMON, "");
      return new Finding(KILLED, scenario, killed.witness().problem().words());
    }
    boolean isUnknown = ruling instanceof Ruling.Unknown;
    return new Finding(isUnknown ? UNKNOWN : survived, NOTHING, NOTHING);
  }

  /** With opaque slots: what no scenario kills suffices there. */
  static Finding withOpaqueSlots(Ruling ruling) {
    return of(ruling, SUFFICIENT);
  }

  /** Whether no scenario fails, each explored to its end. */
  public boolean isSufficient() {
    return verdict.equals(SUFFICIENT);
  }

  /** Whether no scenario fails, and some could not be explored to its end. */
  public boolean isUnknown() {
    return verdict.equals(UNKNOWN);
  }

  boolean isKilled() {
    return verdict.equals(KILLED);
  }

  /** The class that failed. */
  String scenarioClass() {
    return COMMON + scenario;
  }

  /**
   * What to try first another time.
   *
   * @throws IllegalArgumentException if no failure is called so
   */
  Optional<Trial.Killer> killer() {
    return isKilled()
        ? Optional.of(new Trial.Killer(scenarioClass(), problem()))
        : Optional.empty();
  }

  private Problem problem() {
    for (Problem problem : Problem.values()) {
      if (problem.words().equals(failure)) {
        return problem;
      }
    }
    throw new IllegalArgumentException(
        "unknown failure \"" + failure + "\" of scenario " + scenario);
  }

  List<String> cells() {
    return List.of(verdict, scenario, failure);
  }
}
