package dev.magpie.proofs.report;

/**
 * What a build left out.
 *
 * @param what by its name
 * @param why and, where it is known, how large it is
 */
public record NotRun(String what, String why) {}
