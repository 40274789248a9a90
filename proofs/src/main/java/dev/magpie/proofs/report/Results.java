package dev.magpie.proofs.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * All that the data come to.
 *
 * @param scenarios all, in the order of their names
 * @param unordered mutants of sites that name no edge
 */
public record Results(
    ReportData data,
    List<EdgeResult> edges,
    List<ScenarioView> scenarios,
    List<SiteView> sites,
    List<MutantView> mutants,
    List<MutantView> unordered,
    List<SwapView> swaps,
    List<AlternativeView> alternatives,
    List<LitmusView> litmus,
    List<DefectView> defects) {

  /** Puts together what belongs together. */
  public static Results of(ReportData data) throws IOException {
    return new Gathering(data).results();
  }

  public List<Group> groups() {
    return Group.of(edges);
  }

  /** The sites of mutants that name no edge. */
  public List<SiteView> unorderedSites() {
    return sites.stream()
        .filter(site -> unordered.stream().anyMatch(mutant -> mutant.site().equals(site.name())))
        .toList();
  }

  /** Everything that keeps the whole from being proved, what failed before what is unknown. */
  public List<Shortfall> shortfalls() {
    return Shortfalls.of(this);
  }

  /** Whether everything is sufficient and necessary. */
  public Answer answer() {
    List<Answer> answers = new ArrayList<>(List.of(Answer.YES));
    shortfalls().forEach(shortfall -> answers.add(shortfall.answer()));
    return Answer.gravest(answers);
  }

  /** Whether an edge has a page. */
  public boolean hasPage(String edge) {
    return edges.stream().anyMatch(result -> result.id().equals(edge));
  }

  /** Litmus tests that were not run, or not compared. */
  public List<LitmusView> litmusLeftOut() {
    return litmus.stream().filter(view -> view.answer() == Answer.NONE).toList();
  }

  /** What other machines saw. */
  public List<OtherMachine> others() {
    return data.others();
  }

  public List<Step> steps() {
    return data.environment().steps();
  }

  public long executions() {
    return scenarios.stream().mapToLong(ScenarioView::executions).sum();
  }

  /** Mutants in modes that Java has. */
  public long mutantsInJava() {
    return mutants.stream().filter(MutantView::inJava).count();
  }

  public long killed() {
    return mutants.stream().filter(m -> m.inJava() && m.answer() == Answer.YES).count();
  }

  /** What mutants came to with opaque slots. */
  public OpaqueCount opaque() {
    return OpaqueCount.of(mutants);
  }

  public String time() {
    return Names.time(data.trial().time());
  }
}
