package dev.magpie.explorer;

import dev.magpie.explorer.graph.Execution;
import dev.magpie.explorer.program.Program;
import org.jspecify.annotations.Nullable;

/** A program, and the judge of its executions. Used by one search worker. */
public interface Trial {
  Program program();

  /**
   * Judges an execution in which each thread has ended or waits, and may.
   *
   * @return its outcome; null if it has none
   * @throws Throwable what the arbiter or a property threw
   */
  @Nullable String judge(Execution execution) throws Throwable;

  /** Told from time to time which part of the search is done, between 0 and 1. */
  default void explored(double fraction) {}
}
