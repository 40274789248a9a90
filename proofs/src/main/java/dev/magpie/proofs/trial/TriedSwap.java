package dev.magpie.proofs.trial;

/**
 * Two statements swapped, and what the trial of that came to.
 *
 * @param seenBy the strongest model under which a scenario fails
 */
public record TriedSwap(String swap, Ruling ruling, SeenBy seenBy) {}
