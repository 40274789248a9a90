package dev.magpie.scenarios;

import dev.magpie.explorer.Options;

/** What scenarios let happen for no reason. */
public final class Spurious {
  private Spurious() {}

  /** Each weak compare-and-set may fail once a call site. */
  public static Options failures(Options defaults) {
    return defaults.withAllowed(defaults.allowed().withSpuriousFailures());
  }

  /** Each park may return once a call site. */
  public static Options wakeups(Options defaults) {
    return defaults.withAllowed(defaults.allowed().withSpuriousWakeups());
  }

  /** Both. */
  public static Options all(Options defaults) {
    return wakeups(failures(defaults));
  }
}
