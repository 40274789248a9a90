package dev.magpie.explorer.oracle;

import dev.magpie.explorer.program.Program;

/** What is held against the oracle. */
public interface Engine {
  /**
   * Explores a program.
   *
   * @param modes whether the texts of the graphs tell modes
   */
  Graphs explore(Program program, String model, boolean modes);
}
