package dev.magpie.proofs.trial;

import java.time.Duration;

/**
 * A mutant and what its trial came to.
 *
 * @param seenBy the strongest model under which the scenario that killed it fails; weaker than all
 *     if nothing did
 */
public record Tried(Mutant mutant, Ruling ruling, SeenBy seenBy, Duration time) {}
