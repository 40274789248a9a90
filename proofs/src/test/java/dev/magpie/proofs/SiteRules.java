package dev.magpie.proofs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What holds between the sites of the class files and the edge comments above their statements. */
final class SiteRules {

  private final Census census;

  SiteRules(Census census) {
    this.census = census;
  }

  /** Each site is found in the source, or the two are not of one build. */
  List<Violation> inTheSource() {
    return census.sites().stream()
        .filter(s -> s.source().isEmpty())
        .map(s -> s.violation("", describe(s) + " is not in the source: expected it there"))
        .toList();
  }

  /** Each site stronger than opaque has an edge. */
  List<Violation> orderedSitesHaveAnEdge() {
    return census.sites().stream()
        .filter(s -> s.site().mode().isOrdered() && s.comments().isEmpty())
        .map(s -> s.violation("", describe(s) + " has no edge comment: expected one above it"))
        .toList();
  }

  /** An edge comment stands above an ordered site, not above another one or none at all. */
  List<Violation> commentsHaveAnOrderedSite() {
    List<Violation> violations = new ArrayList<>();
    for (EdgeComment comment : census.sources().comments()) {
      List<BoundSite> sites =
          census.sites().stream().filter(s -> s.comments().contains(comment)).toList();
      if (sites.isEmpty()) {
        violations.add(comment.violation("a comment above no site: expected an access or a fence"));
      } else if (sites.stream().noneMatch(s -> s.site().mode().isOrdered())) {
        String which = sites.stream().map(SiteRules::describe).collect(Collectors.joining(", "));
        String expected = ": expected " + comment.mode() + ", or no id on it";
        violations.add(comment.violation(which + " has an edge" + expected));
      }
    }
    return violations;
  }

  /** A statement has at most one ordered site. */
  List<Violation> oneOrderedSiteAStatement() {
    List<Violation> violations = new ArrayList<>();
    statements()
        .forEach(
            (place, sites) -> {
              if (calls(sites) > 1) {
                BoundSite first = sites.get(0);
                String all =
                    sites.stream().map(SiteRules::describe).collect(Collectors.joining(", "));
                violations.add(first.violation("", all + ": expected one in a statement"));
              }
            });
    return violations;
  }

  private Map<String, List<BoundSite>> statements() {
    return census.sites().stream()
        .filter(s -> s.site().mode().isOrdered() && s.source().isPresent())
        .collect(Collectors.groupingBy(SiteRules::statement, TreeMap::new, Collectors.toList()));
  }

  private static String statement(BoundSite bound) {
    SourceCall call = bound.source().orElseThrow();
    return call.method().packageName() + "." + call.method().type() + ":" + call.statementLine();
  }

  /** Counts calls in the source: one in a finally block is more than one site. */
  private long calls(List<BoundSite> sites) {
    Map<SourceCall, Long> sitesOfCall =
        sites.stream()
            .map(s -> s.source().orElseThrow())
            .collect(Collectors.groupingBy(c -> c, LinkedHashMap::new, Collectors.counting()));
    return sitesOfCall.entrySet().stream()
        .mapToLong(e -> Math.min(e.getValue(), sameCalls(e.getKey())))
        .sum();
  }

  private long sameCalls(SourceCall call) {
    return census.sources().files().stream()
        .flatMap(f -> f.calls().stream())
        .filter(call::equals)
        .count();
  }

  /** A call is exactly as strong as its comments together, and can do what each of them asks. */
  List<Violation> modesAgree() {
    List<Violation> violations = new ArrayList<>();
    for (BoundSite bound : census.sites()) {
      Site site = bound.site();
      if (!site.mode().isOrdered() || bound.comments().isEmpty()) {
        continue;
      }
      for (EdgeComment comment : bound.comments()) {
        if ((comment.mode().onlyAcquires() && !site.kind().canAcquire())
            || (comment.mode().onlyReleases() && !site.kind().canRelease())) {
          violations.add(
              bound.violation(
                  comment.id(), comment.mode() + " on " + describe(bound) + ": it cannot"));
        }
      }
      Set<Mode> words =
          bound.comments().stream()
              .map(EdgeComment::mode)
              .collect(Collectors.toCollection(TreeSet::new));
      String wanted = Mode.strongest(words).map(Mode::toString).orElse("either fences or accesses");
      if (!wanted.equals(site.mode().toString())) {
        String ids =
            bound.comments().stream().map(EdgeComment::id).collect(Collectors.joining(", "));
        violations.add(
            bound.violation(
                ids, describe(bound) + " under comments " + words + ": expected " + wanted));
      }
    }
    return violations;
  }

  /** A release does not receive, an acquire does not publish, and neither is a store-load pair. */
  List<Violation> arrowsAgree() {
    return census.sources().comments().stream()
        .filter(
            c ->
                (c.mode().onlyReleases() && c.arrow() != Arrow.TO)
                    || (c.mode().onlyAcquires() && c.arrow() != Arrow.FROM))
        .map(
            c ->
                c.violation(
                    c.mode()
                        + " "
                        + c.arrow()
                        + ": expected "
                        + (c.mode().onlyReleases() ? Arrow.TO : Arrow.FROM)))
        .toList();
  }

  private static String describe(BoundSite bound) {
    return bound.site().call() + " (" + bound.site().mode() + " " + bound.site().kind() + ")";
  }
}
