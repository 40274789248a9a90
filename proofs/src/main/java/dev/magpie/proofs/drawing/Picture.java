package dev.magpie.proofs.drawing;

/**
 * A drawn counterexample.
 *
 * @param svg one {@code svg} element, to stand in a page or in a file of its own
 * @param caption what it shows, in words; plain text, not escaped
 */
public record Picture(String svg, String caption) {}
