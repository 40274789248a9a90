package dev.magpie.explorer;

/**
 * An outcome that can happen.
 *
 * @param state what the result shows, such as {@code 1, 0}
 * @param executions how many executions end with it
 * @param description what the target says about it; may be empty
 */
public record Outcome(String state, long executions, Grade grade, String description) {}
