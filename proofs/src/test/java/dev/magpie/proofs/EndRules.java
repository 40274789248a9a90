package dev.magpie.proofs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What holds between the edge comments and the pages' tables of ends. */
final class EndRules {

  private final List<EdgePage> pages;
  private final Census census;

  EndRules(List<EdgePage> pages, Census census) {
    this.pages = pages;
    this.census = census;
  }

  /** For each page, the rows that order something are those of the comments. */
  List<Violation> endsAgree() {
    List<Violation> violations = new ArrayList<>();
    for (EdgePage page : pages) {
      Set<String> rows = new TreeSet<>();
      for (EdgePage.End end : page.ends()) {
        if (orders(end)) {
          rows.add(row(end.site(), call(end), end.mode(), end.arrow()));
        }
      }
      Set<String> comments = ends(page.id());
      comments.stream()
          .filter(c -> !rows.contains(c))
          .forEach(c -> violations.add(PageRules.of(page, "expected the row " + c)));
      rows.stream()
          .filter(r -> !comments.contains(r))
          .forEach(r -> violations.add(PageRules.of(page, "row " + r + ": no such comment")));
    }
    return violations;
  }

  /** The rows that order nothing name a method, and if opaque an access, that exists. */
  List<Violation> otherEndsExist() {
    List<Violation> violations = new ArrayList<>();
    for (EdgePage page : pages) {
      for (EdgePage.End end : page.ends()) {
        boolean exists =
            end.mode().equals(EdgePage.NONE)
                ? census.sources().hasMethod(end.site())
                : hasOpaque(end.site(), call(end));
        if (!orders(end) && !exists) {
          String what = end.mode().equals(EdgePage.NONE) ? "method" : "opaque access";
          violations.add(
              PageRules.of(
                  page, "row " + end.site() + " | " + end.access() + ": there is no such " + what));
        }
      }
    }
    return violations;
  }

  private static boolean orders(EdgePage.End end) {
    return !end.mode().equals(EdgePage.NONE) && !end.mode().equals(Mode.OPAQUE.toString());
  }

  /** Returns the called method in a cell such as {@code ring.tail.setRelease(next)}. */
  private static String call(EdgePage.End end) {
    String access = end.access().replaceFirst("\\(.*\\)$", "");
    return access.substring(access.lastIndexOf('.') + 1);
  }

  private boolean hasOpaque(String method, String call) {
    return census.sites().stream()
        .filter(s -> s.site().mode() == Mode.OPAQUE && s.site().call().equals(call))
        .anyMatch(s -> s.source().stream().anyMatch(c -> c.method().isCalled(method)));
  }

  private Set<String> ends(String id) {
    return census.sites().stream()
        .flatMap(s -> s.comments().stream().filter(c -> c.id().equals(id)).map(c -> end(s, c)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String end(BoundSite bound, EdgeComment comment) {
    String mode = comment.mode().toString();
    return row(bound.shortName(), bound.site().call(), mode, comment.arrow().toString());
  }

  private static String row(String... cells) {
    return String.join(" | ", cells);
  }
}
