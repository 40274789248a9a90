package dev.magpie.scenarios;

import dev.magpie.explorer.Options;

/** Where scenarios may take it for granted that no value comes out of thin air, and why. */
public final class NoThinAir {
  private NoThinAir() {}

  /**
   * For threads that wait, are woken, and wait again or end: what keeps the order on hardware,
   * where RC11 has it from that axiom alone.
   */
  public static Options inRepeatedWaits(Options defaults) {
    return defaults.withAllowed(
        defaults
            .allowed()
            .withReliance(
                "each read of the idle word, the event or the number of sleepers decides by a branch"
                    + " what is stored there next, so that hardware lets no such store come before"
                    + " the read"));
  }

  /** For a pool whose tasks are taken back while workers look whether they are to begin one. */
  public static Options inRecalls(Options defaults) {
    return defaults.withAllowed(
        defaults
            .allowed()
            .withReliance(
                "each look at whether the workers are held decides by a branch whether one goes on to"
                    + " the queues, so that hardware lets no taking of a task come before the look"));
  }
}
