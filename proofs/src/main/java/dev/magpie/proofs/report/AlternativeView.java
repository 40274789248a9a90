package dev.magpie.proofs.report;

import dev.magpie.proofs.trial.Alternative;
import dev.magpie.proofs.trial.Sites;
import java.util.List;

/** Another assignment of strengths that suffices. */
public record AlternativeView(Alternative alternative) {
  public String site() {
    return Sites.name(alternative.weaker().site());
  }

  public String mutantAnchor() {
    return Names.anchor("mutant", alternative.weaker().key());
  }

  public String from() {
    return alternative.weaker().from().toString();
  }

  public String to() {
    return alternative.weaker().to().toString();
  }

  public List<String> edges() {
    return alternative.weaker().edges();
  }

  /** What has to be stronger, each with the strength that it then has. */
  public List<String> stronger() {
    return alternative.stronger().stream().map(Object::toString).toList();
  }
}
