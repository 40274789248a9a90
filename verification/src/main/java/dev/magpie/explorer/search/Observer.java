package dev.magpie.explorer.search;

import dev.magpie.explorer.graph.Execution;

/** Is shown what the search comes across. An execution is valid only during the call. */
public interface Observer {
  /** Each thread has finished, or waits for ever and is declared to be right to. */
  void execution(Execution execution);

  /**
   * Something is wrong; the execution may be partial. Each kind is reported once a place, not once
   * an execution.
   */
  void finding(Finding finding, Execution execution);

  /**
   * Told from time to time, by a search that works alone.
   *
   * @param fraction the part of the search that is done, between 0 and 1, as far as can be known
   */
  default void explored(double fraction) {}

  /** Asked from time to time; true to end the search early. */
  default boolean stop() {
    return false;
  }
}
