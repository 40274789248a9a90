package dev.magpie.proofs.report;

import dev.magpie.explorer.Problem;
import java.util.List;
import java.util.function.Predicate;

/**
 * What mutants came to with opaque slots in place of plain ones. Those that are unknown are neither
 * killed nor sufficient.
 *
 * @param mutants those that were tried so
 */
public record OpaqueCount(List<MutantView> mutants) {

  static OpaqueCount of(List<MutantView> mutants) {
    return new OpaqueCount(mutants.stream().filter(m -> m.opaque().isPresent()).toList());
  }

  /** Of how many a scenario fails although nothing can race. */
  public int withoutRaces() {
    return with(view -> view.answer() == Answer.YES && !view.isRace()).size();
  }

  /** Of how many of these no more than a race was seen with plain slots. */
  public long onlyRacesBefore() {
    return with(view -> view.answer() == Answer.YES && !view.isRace()).stream()
        .filter(mutant -> mutant.problem().equals(Problem.RACE.words()))
        .count();
  }

  /** Of how many a scenario has a race on what is not the queue's own. */
  public int races() {
    return with(OpaqueView::isRace).size();
  }

  /** Those that suffice: needed only because slots are plain. */
  public List<MutantView> sufficient() {
    return with(OpaqueView::isSufficient);
  }

  public List<MutantView> unknown() {
    return with(view -> view.answer() == Answer.UNKNOWN);
  }

  private List<MutantView> with(Predicate<OpaqueView> condition) {
    return mutants.stream().filter(m -> m.opaque().filter(condition).isPresent()).toList();
  }
}
