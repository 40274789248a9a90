package dev.magpie.explorer.litmus;

import java.util.List;

/**
 * What is asked of the final states.
 *
 * @param text the condition as the file has it
 * @param filter which final states count at all
 * @param observed the places that make up a final state, in the order in which they are written
 */
record Postcondition(
    Quantifier quantifier,
    Condition condition,
    String text,
    Condition filter,
    List<Observed> observed) {}
