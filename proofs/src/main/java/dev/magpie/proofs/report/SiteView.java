package dev.magpie.proofs.report;

import dev.magpie.proofs.BoundSite;
import dev.magpie.proofs.trial.Sites;
import java.util.List;

/** A site with the source around it. */
public record SiteView(BoundSite bound, String file, List<SourceLine> lines) {
  public SiteView {
    lines = List.copyOf(lines);
  }

  public String name() {
    return Sites.name(bound.site());
  }

  public String anchor() {
    return Names.anchor("site", name());
  }

  /** Class and method as the source has them. */
  public String method() {
    return bound.shortName();
  }

  public String call() {
    return bound.site().call();
  }

  public String kind() {
    return bound.site().kind().toString();
  }

  public String mode() {
    return bound.site().mode().toString();
  }

  public int line() {
    return bound.site().line();
  }

  boolean isOrdered() {
    return bound.site().mode().isOrdered();
  }

  boolean names(String edge) {
    return bound.comments().stream().anyMatch(comment -> comment.id().equals(edge));
  }
}
