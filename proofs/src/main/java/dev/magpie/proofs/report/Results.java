package dev.magpie.proofs.report;

import dev.magpie.proofs.BoundSite;
import dev.magpie.proofs.EdgePage;
import dev.magpie.proofs.Project;
import dev.magpie.proofs.trial.Sites;
import dev.magpie.proofs.trial.Tried;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    List<LitmusView> litmus,
    List<DefectView> defects) {

  static Results of(ReportData data) throws IOException {
    Excerpts excerpts = new Excerpts(data.project());
    List<SiteView> sites = new ArrayList<>();
    for (BoundSite bound : data.census().sites()) {
      sites.add(new SiteView(bound, Excerpts.file(bound), excerpts.around(bound)));
    }
    List<ScenarioView> scenarios =
        data.trial().scenarios().stream()
            .map(ScenarioView::new)
            .sorted((one, other) -> one.name().compareTo(other.name()))
            .toList();
    List<MutantView> mutants =
        data.trial().tried().stream().map(tried -> mutant(data, tried)).toList();
    List<DefectView> defects = data.defects().stream().map(DefectView::new).toList();
    return new Results(
        data,
        data.pages().stream()
            .map(page -> edge(page, data, sites, scenarios, mutants, defects))
            .toList(),
        scenarios,
        sites,
        mutants,
        mutants.stream().filter(mutant -> mutant.edges().isEmpty()).toList(),
        data.hardware().stream().map(LitmusView::of).toList(),
        defects);
  }

  private static MutantView mutant(ReportData data, Tried tried) {
    String site = Sites.name(tried.mutant().site());
    String reason =
        data.kept().stream()
            .filter(kept -> kept.site().equals(site))
            .map(Kept::reason)
            .findFirst()
            .orElse("");
    String key = tried.mutant().key();
    return new MutantView(tried, reason, Optional.ofNullable(data.pictures().get(key)));
  }

  private static EdgeResult edge(
      EdgePage page,
      ReportData data,
      List<SiteView> all,
      List<ScenarioView> scenarios,
      List<MutantView> mutants,
      List<DefectView> defects) {
    List<SiteView> sites = all.stream().filter(site -> belongs(site, page)).toList();
    List<MutantView> own = mutants.stream().filter(m -> m.edges().contains(page.id())).toList();
    String ref = Project.PAGES + page.id() + ".md";
    return new EdgeResult(
        page,
        sites,
        scenarios.stream().filter(s -> sites.stream().anyMatch(s::loads)).toList(),
        own.stream().filter(MutantView::inJava).toList(),
        own.stream().filter(mutant -> !mutant.inJava()).toList(),
        data.litmus().stream()
            .filter(litmus -> litmus.isTest() && litmus.refs().contains(ref))
            .map(litmus -> LitmusView.of(litmus, data.hardware()))
            .toList(),
        defects.stream().filter(defect -> defect.edge().equals(page.id())).toList());
  }

  /** An edge that no access orders has the accesses of the methods that its page names. */
  private static boolean belongs(SiteView site, EdgePage page) {
    return site.names(page.id())
        || (page.isAbsent()
            && page.ends().stream().anyMatch(end -> end.site().equals(site.method())));
  }

  public List<Group> groups() {
    return Group.of(edges);
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

  public String time() {
    return Names.time(data.trial().time());
  }
}
