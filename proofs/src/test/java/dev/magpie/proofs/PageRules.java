package dev.magpie.proofs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What holds between the edge comments and the pages of the edges. */
final class PageRules {

  private static final List<String> SECTIONS =
      List.of("Claim", "Ends", "Carries", "Why it suffices", "Without it", "Tests", "Elsewhere");
  private static final List<String> LANGUAGES = List.of("C++20", "Rust", "Go", "Zig");

  /** A class, perhaps with its package, a nested class or a method, in backquotes. */
  private static final Pattern TEST =
      Pattern.compile("`((?:[a-z]\\w*\\.)*[A-Z]\\w*[a-z]\\w*(?:\\.\\w+)*)(?:\\(\\))?`");

  private final List<EdgePage> pages;
  private final Census census;

  PageRules(List<EdgePage> pages, Census census) {
    this.pages = pages;
    this.census = census;
  }

  /** Each edge that a comment names has a page. */
  List<Violation> edgesHaveAPage() {
    Set<String> ids = pages.stream().map(EdgePage::id).collect(Collectors.toSet());
    List<Violation> violations = new ArrayList<>();
    Set<String> seen = new TreeSet<>(ids);
    for (EdgeComment comment : census.sources().comments()) {
      if (seen.add(comment.id())) {
        violations.add(
            comment.violation("expected a page " + Project.PAGES + comment.id() + ".md"));
      }
    }
    return violations;
  }

  /** Each page's edge is named by a comment, or the page says that no access orders it. */
  List<Violation> pagesAreUsed() {
    return pages.stream()
        .filter(page -> !page.isAbsent() && !census.edges().contains(page.id()))
        .map(page -> of(page, "no comment names it: expected one, or mode none in every row"))
        .toList();
  }

  /** Each page has what the template has. */
  List<Violation> pagesAreComplete() {
    List<Violation> violations = new ArrayList<>();
    for (EdgePage page : pages) {
      if (!page.title().equals(page.id())) {
        violations.add(of(page, "title '" + page.title() + "': expected '# " + page.id() + "'"));
      }
      if (page.summary().isEmpty()) {
        violations.add(of(page, "expected a sentence under the title"));
      }
      if (!List.copyOf(page.sections().keySet()).equals(SECTIONS)) {
        violations.add(of(page, "sections " + page.sections().keySet() + ": expected " + SECTIONS));
      }
      page.sections()
          .forEach(
              (heading, text) -> {
                if (text.isEmpty()) {
                  violations.add(of(page, "section '" + heading + "' is empty"));
                }
              });
      checkTables(page, violations);
    }
    return violations;
  }

  private static void checkTables(EdgePage page, List<Violation> violations) {
    if (page.ends().size() != page.table("Ends").size() || page.ends().isEmpty()) {
      violations.add(of(page, "section 'Ends': expected a table with five cells in each row"));
    }
    for (String language : LANGUAGES) {
      boolean said =
          page.table("Elsewhere").stream()
              .anyMatch(r -> r.size() == 3 && r.get(0).equals(language) && !r.contains(""));
      if (!said) {
        violations.add(of(page, "section 'Elsewhere': expected a full row for " + language));
      }
    }
  }

  /** Each class and method in backquotes in the section Tests exists. */
  List<Violation> testsExist(Sources everywhere) {
    List<Violation> violations = new ArrayList<>();
    for (EdgePage page : pages) {
      Matcher matcher = TEST.matcher(page.section("Tests"));
      boolean named = false;
      while (matcher.find()) {
        named = true;
        if (!everywhere.has(matcher.group(1))) {
          violations.add(
              of(page, "test " + matcher.group(1) + ": there is no such class or method"));
        }
      }
      if (!named) {
        violations.add(of(page, "section 'Tests': expected at least one class in backquotes"));
      }
    }
    return violations;
  }

  static Violation of(EdgePage page, String message) {
    return new Violation(Project.PAGES + page.id() + ".md", 0, page.id(), message);
  }
}
