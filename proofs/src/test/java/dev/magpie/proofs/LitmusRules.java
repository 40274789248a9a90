package dev.magpie.proofs;

import java.util.ArrayList;
import java.util.List;

/** What holds between the pages and the litmus classes. */
final class LitmusRules {

  private final List<EdgePage> pages;
  private final List<LitmusClass> litmusClasses;

  LitmusRules(List<EdgePage> pages, List<LitmusClass> litmusClasses) {
    this.pages = pages;
    this.litmusClasses = litmusClasses;
  }

  private static String ref(EdgePage page) {
    return Project.PAGES + page.id() + ".md";
  }

  /** Each page has a litmus test on the shipped classes. */
  List<Violation> pagesHaveAnActual() {
    return pages.stream()
        .filter(
            page ->
                litmusClasses.stream().noneMatch(l -> l.isActual() && l.refs().contains(ref(page))))
        .map(
            page ->
                new Violation(
                    ref(page),
                    0,
                    page.id(),
                    "no litmus test refers to it: expected a nested class Actual... with"
                        + " @JCStressTest and @Ref(\""
                        + ref(page)
                        + "\")"))
        .toList();
  }

  /** Each reference is the address of a web page, or a page that exists. */
  List<Violation> referencesExist() {
    List<Violation> violations = new ArrayList<>();
    for (LitmusClass litmus : litmusClasses) {
      for (String ref : litmus.refs()) {
        if (!ref.startsWith("https://") && pages.stream().noneMatch(p -> ref(p).equals(ref))) {
          violations.add(
              new Violation(litmus.name(), 0, "", "@Ref(\"" + ref + "\"): there is no such page"));
        }
      }
    }
    return violations;
  }
}
