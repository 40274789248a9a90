package dev.magpie.proofs.litmus;

import java.util.Locale;

/** A litmus test comes twice. */
enum Variant {
  /** As the code ships. */
  WITH,
  /** With one site weakened. */
  WITHOUT;

  /** As in the names of files. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
