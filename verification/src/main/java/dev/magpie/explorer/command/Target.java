package dev.magpie.explorer.command;

import dev.magpie.explorer.Options;
import java.util.function.UnaryOperator;

/** Something that the command was asked to explore. */
interface Target {
  /**
   * Explores it.
   *
   * @throws MalformedTarget if it cannot be set up
   */
  Result explore(UnaryOperator<Options> options, Progress progress) throws MalformedTarget;

  /**
   * Builds an execution again, and writes it.
   *
   * @throws IllegalArgumentException if there is no such execution
   * @throws MalformedTarget if it cannot be set up
   */
  String replay(UnaryOperator<Options> options, String execution) throws MalformedTarget;
}
