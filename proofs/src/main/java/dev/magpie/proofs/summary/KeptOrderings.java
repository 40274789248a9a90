package dev.magpie.proofs.summary;

import dev.magpie.proofs.report.Kept;
import java.util.List;

/** The orderings that stay although no scenario fails without them: at the moment none. */
final class KeptOrderings {
  static final List<Kept> ALL = List.of();

  private KeptOrderings() {}
}
