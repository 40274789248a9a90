package dev.magpie.proofs.report;

/**
 * Something that keeps the whole from being proved.
 *
 * @param answer no or unknown
 * @param what in a sentence
 * @param page where the evidence is, from the report's folder; empty if nowhere
 */
public record Shortfall(Answer answer, String what, String page) {}
