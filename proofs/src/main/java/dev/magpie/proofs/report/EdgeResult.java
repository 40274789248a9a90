package dev.magpie.proofs.report;

import dev.magpie.proofs.Arrow;
import dev.magpie.proofs.EdgeComment;
import dev.magpie.proofs.EdgePage;
import dev.magpie.proofs.trial.SeenBy;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What everything came to for one edge.
 *
 * @param scenarios those that come to one of its sites
 * @param swaps of statements at its sites
 * @param mutants of its sites, in modes that Java has
 * @param elsewhere mutants in modes that only other languages have: they say nothing about this
 *     code
 */
public record EdgeResult(
    EdgePage page,
    List<SiteView> sites,
    List<ScenarioView> scenarios,
    List<MutantView> mutants,
    List<MutantView> elsewhere,
    List<SwapView> swaps,
    List<AlternativeView> alternatives,
    List<LitmusView> litmus,
    List<DefectView> defects) {

  public String id() {
    return page.id();
  }

  /** The part of the id that all edges of a structure share. */
  public String structure() {
    return page.id().replaceFirst("\\..*", "");
  }

  /** Whether no access orders it. */
  public boolean isAbsent() {
    return page.isAbsent();
  }

  /** The modes of its two sides, as the comments have them. */
  public String modes() {
    if (isAbsent()) {
      return "none";
    }
    List<EdgeComment> own =
        sites.stream()
            .flatMap(site -> site.bound().comments().stream())
            .filter(comment -> comment.id().equals(id()))
            .toList();
    String pairs = side(own, Arrow.BOTH);
    String sides = side(own, Arrow.TO) + " \u2192 " + side(own, Arrow.FROM);
    return pairs.isEmpty() ? sides : pairs + " \u2194 " + pairs;
  }

  private static String side(List<EdgeComment> comments, Arrow arrow) {
    return comments.stream()
        .filter(comment -> comment.arrow() == arrow)
        .map(comment -> comment.mode().toString())
        .distinct()
        .collect(Collectors.joining("/"));
  }

  /** Whether each scenario that comes to one of its sites passes. */
  public Answer sufficient() {
    if (scenarios.isEmpty()) {
      return sites.isEmpty() ? Answer.NONE : Answer.UNKNOWN;
    }
    return Answer.gravest(scenarios.stream().map(ScenarioView::answer).toList());
  }

  /** Whether each of its sites must be as strong as it is. */
  public Answer necessary() {
    Answer untried = untried() == 0 ? Answer.NONE : Answer.UNKNOWN;
    Stream<Answer> tried =
        Stream.concat(
            mutants.stream().map(MutantView::answer), swaps.stream().map(SwapView::answer));
    return Answer.gravest(Stream.concat(Stream.of(untried), tried).toList());
  }

  /** How many of its ordered sites have no mutant. */
  public long untried() {
    return sites.stream()
        .filter(site -> site.isOrdered() && site.names(id()))
        .filter(site -> mutants.stream().noneMatch(m -> m.site().equals(site.name())))
        .count();
  }

  public long executions() {
    return scenarios.stream().mapToLong(ScenarioView::executions).sum();
  }

  /** How many mutants scenarios killed. */
  public long killed() {
    return mutants.stream().filter(mutant -> mutant.answer() == Answer.YES).count();
  }

  /** What one can see who sees sequentially consistent executions: Lincheck. */
  public Seen seenUnderSc() {
    return seen(SeenBy.SC);
  }

  /** What an x86 can show. */
  public Seen seenUnderTso() {
    return seen(SeenBy.TSO);
  }

  /** What a weaker machine can show. */
  public Seen seenUnderRc11() {
    return seen(SeenBy.RC11);
  }

  private Seen seen(SeenBy model) {
    return new Seen(
        (int) mutants.stream().filter(mutant -> mutant.isSeen(model)).count(),
        mutants.size(),
        (int) swaps.stream().filter(swap -> swap.isSeen(model)).count(),
        (int) swaps.stream().filter(swap -> swap.isSeen(SeenBy.RC11)).count(),
        (int) defects.stream().filter(d -> d.seenBy().compareTo(model) <= 0).count(),
        defects.size());
  }

  /** Whether all that was seen on this machine is allowed. */
  public Answer hardware() {
    return Answer.gravest(litmus.stream().map(LitmusView::answer).toList());
  }

  public long litmusRun() {
    return litmus.stream().filter(LitmusView::wasRun).count();
  }

  public long outcomesSeen() {
    return litmus.stream().mapToLong(view -> view.observed().size()).sum();
  }

  public long outcomesAllowed() {
    return litmus.stream()
        .mapToLong(view -> view.observed().size() + view.unobserved().size())
        .sum();
  }
}
