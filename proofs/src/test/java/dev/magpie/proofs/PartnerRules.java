package dev.magpie.proofs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Partners answer: what one end of an edge says of the other, the other says of it. */
final class PartnerRules {

  private final Sources sources;

  PartnerRules(Sources sources) {
    this.sources = sources;
  }

  List<Violation> partnersAnswer() {
    List<Violation> violations = new ArrayList<>();
    for (EdgeComment comment : sources.comments()) {
      for (String partner : comment.partners()) {
        String problem = problem(comment, partner);
        if (!problem.isEmpty()) {
          violations.add(comment.violation(problem));
        }
      }
    }
    return violations;
  }

  private String problem(EdgeComment comment, String partner) {
    if (!sources.hasMethod(partner)) {
      return "partner " + partner + ": there is no such method";
    }
    Arrow opposite = comment.arrow().opposite();
    if (answers(comment, partner).findAny().isEmpty()) {
      return "partner "
          + partner
          + " does not answer: expected '"
          + comment.id()
          + " ... "
          + opposite
          + "' in it";
    }
    if (answers(comment, partner).noneMatch(c -> c.names(comment.method()))) {
      return "partner "
          + partner
          + " does not name "
          + comment.method().shortName()
          + ": expected it behind its '"
          + comment.id()
          + " ... "
          + opposite
          + "'";
    }
    return "";
  }

  private Stream<EdgeComment> answers(EdgeComment comment, String partner) {
    return sources.comments().stream()
        .filter(c -> c.id().equals(comment.id()) && c.arrow() == comment.arrow().opposite())
        .filter(c -> c.method().isCalled(partner));
  }
}
