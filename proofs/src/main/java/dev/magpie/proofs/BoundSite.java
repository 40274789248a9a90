package dev.magpie.proofs;

import java.util.List;
import java.util.Optional;

/**
 * A site with its place in the source and the edge comments above its statement.
 *
 * @param source empty if the class file is not that of the source
 */
public record BoundSite(Site site, Optional<SourceCall> source, List<EdgeComment> comments) {

  /** Returns class and method as pages name them: the enclosing method, if it is in a lambda. */
  public String shortName() {
    return source.map(s -> s.method().shortName()).orElse(site.className() + "." + site.method());
  }

  Violation violation(String edge, String message) {
    String place =
        source.map(s -> s.method().fullName()).orElse(site.className() + "." + site.method());
    return new Violation(place, site.line(), edge, message);
  }
}
