package dev.magpie.proofs.trial;

import java.time.Duration;
import java.util.Optional;

/**
 * A mutant and what its trial came to.
 *
 * @param seenBy the strongest model under which the scenario that killed it fails; weaker than all
 *     if nothing did
 * @param opaqueSlots what its trial came to with opaque slots in place of plain ones; empty if it
 *     was not tried so
 */
public record Tried(
    Mutant mutant, Ruling ruling, SeenBy seenBy, Duration time, Optional<Ruling> opaqueSlots) {

  /** With plain slots only. */
  public Tried(Mutant mutant, Ruling ruling, SeenBy seenBy, Duration time) {
    this(mutant, ruling, seenBy, time, Optional.empty());
  }

  /** The same, tried with opaque slots too. */
  public Tried withOpaqueSlots(Ruling ofIt) {
    return new Tried(mutant, ruling, seenBy, time, Optional.of(ofIt));
  }
}
