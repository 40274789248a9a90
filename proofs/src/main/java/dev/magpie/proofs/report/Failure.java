package dev.magpie.proofs.report;

/**
 * What failed in another part of the build.
 *
 * @param module the Maven module, such as {@code stress}
 * @param test what failed, by its name
 * @param message what it said; may be empty
 */
public record Failure(String module, String test, String message) {}
