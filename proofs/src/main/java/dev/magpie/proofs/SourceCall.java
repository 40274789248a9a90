package dev.magpie.proofs;

/**
 * A call in a source file.
 *
 * @param name of the method called
 * @param line that the compiler gives to the call
 * @param statementLine where the innermost statement that it belongs to begins, apart from the
 *     blocks in it
 */
public record SourceCall(SourceMethod method, String name, int line, int statementLine) {}
