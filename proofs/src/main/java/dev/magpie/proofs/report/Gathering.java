package dev.magpie.proofs.report;

import dev.magpie.proofs.BoundSite;
import dev.magpie.proofs.EdgePage;
import dev.magpie.proofs.Project;
import dev.magpie.proofs.trial.Sites;
import dev.magpie.proofs.trial.Tried;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts what belongs to an edge with it. */
final class Gathering {
  private final ReportData data;
  private final List<SiteView> sites = new ArrayList<>();
  private final List<ScenarioView> scenarios;
  private final List<MutantView> mutants;
  private final List<SwapView> swaps;
  private final List<AlternativeView> alternatives;
  private final List<DefectView> defects;

  Gathering(ReportData data) throws IOException {
    this.data = data;
    Excerpts excerpts = new Excerpts(data.project());
    for (BoundSite bound : data.census().sites()) {
      sites.add(new SiteView(bound, Excerpts.file(bound), excerpts.around(bound)));
    }
    scenarios =
        data.trial().scenarios().stream()
            .map(ScenarioView::new)
            .sorted(Comparator.comparing(ScenarioView::name))
            .toList();
    mutants = data.trial().tried().stream().map(this::mutant).toList();
    swaps =
        data.trial().swaps().stream()
            .map(swap -> new SwapView(swap, reason(Kept.SWAP + swap.swap().split(":", 2)[0])))
            .toList();
    alternatives = data.trial().alternatives().stream().map(AlternativeView::new).toList();
    defects = data.defects().stream().map(DefectView::new).toList();
  }

  Results results() {
    return new Results(
        data,
        data.pages().stream().map(this::edge).toList(),
        scenarios,
        sites,
        mutants,
        mutants.stream().filter(mutant -> mutant.edges().isEmpty()).toList(),
        swaps,
        alternatives,
        data.hardware().stream().map(LitmusView::of).toList(),
        defects);
  }

  private MutantView mutant(Tried tried) {
    String site = Sites.name(tried.mutant().site());
    String key = tried.mutant().key();
    return new MutantView(tried, reason(site), Optional.ofNullable(data.pictures().get(key)));
  }

  /** Why what the name stands for is kept without need; empty if it is not. */
  private String reason(String name) {
    return data.kept().stream()
        .filter(kept -> kept.site().equals(name))
        .map(Kept::reason)
        .findFirst()
        .orElse("");
  }

  private EdgeResult edge(EdgePage page) {
    List<SiteView> own = sites.stream().filter(site -> belongs(site, page)).toList();
    List<MutantView> weakened =
        mutants.stream().filter(mutant -> mutant.edges().contains(page.id())).toList();
    return new EdgeResult(
        page,
        own,
        scenarios.stream().filter(scenario -> own.stream().anyMatch(scenario::reaches)).toList(),
        weakened.stream().filter(MutantView::inJava).toList(),
        weakened.stream().filter(mutant -> !mutant.inJava()).toList(),
        swaps.stream().filter(swap -> isAt(swap, own, page)).toList(),
        alternatives.stream().filter(other -> other.edges().contains(page.id())).toList(),
        litmus(page),
        defects.stream().filter(defect -> defect.edge().equals(page.id())).toList());
  }

  private List<LitmusView> litmus(EdgePage page) {
    String ref = Project.PAGES + page.id() + ".md";
    return data.litmus().stream()
        .filter(litmus -> litmus.isTest() && litmus.refs().contains(ref))
        .map(litmus -> LitmusView.of(litmus, data.hardware()))
        .toList();
  }

  private static boolean isAt(SwapView swap, List<SiteView> sites, EdgePage page) {
    return sites.stream()
        .anyMatch(site -> site.names(page.id()) && site.name().equals(swap.site()));
  }

  /** An edge that no access orders has the accesses of the methods that its page names. */
  private static boolean belongs(SiteView site, EdgePage page) {
    return site.names(page.id())
        || (page.isAbsent()
            && page.ends().stream().anyMatch(end -> end.site().equals(site.method())));
  }
}
