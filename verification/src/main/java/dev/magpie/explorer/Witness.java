package dev.magpie.explorer;

/**
 * One execution, and what is wrong with it.
 *
 * @param message what is wrong, in a sentence
 * @param execution the name by which {@link Explorer#replay} shows the execution again
 * @param trace the execution, a column per thread
 */
public record Witness(Problem problem, String message, String execution, String trace) {
  @Override
  public String toString() {
    return problem.words() + ": " + message + "\n" + trace;
  }
}
