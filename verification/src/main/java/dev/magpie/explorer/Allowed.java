package dev.magpie.explorer;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What may happen without being a failure. Immutable.
 *
 * @param spuriousFailures whether each weak compare-and-set may fail once a call site
 * @param spuriousWakeups whether each wait may return once a call site without a cause
 * @param timeouts whether each timed wait may time out, at any point; if not it never does
 * @param races fields that may race, each with the reason
 * @param reliance why reliance on no-thin-air is no failure; null if it is one
 */
public record Allowed(
    boolean spuriousFailures,
    boolean spuriousWakeups,
    boolean timeouts,
    Map<String, String> races,
    @Nullable String reliance) {

  /** Timeouts, and nothing else. */
  public static final Allowed DEFAULT = new Allowed(false, false, true, Map.of(), null);

  public Allowed {
    races.values().forEach(Allowed::requireReason);
    races = Map.copyOf(races);
    if (reliance != null) {
      requireReason(reliance);
    }
  }

  /** Lets each weak compare-and-set fail once a call site for no reason. */
  public Allowed withSpuriousFailures() {
    return new Allowed(true, spuriousWakeups, timeouts, races, reliance);
  }

  /** Lets each wait return once a call site for no reason. */
  public Allowed withSpuriousWakeups() {
    return new Allowed(spuriousFailures, true, timeouts, races, reliance);
  }

  /** Lets no timed wait time out: whatever it waits for comes in time, or it waits for ever. */
  public Allowed withoutTimeouts() {
    return new Allowed(spuriousFailures, spuriousWakeups, false, races, reliance);
  }

  /**
   * Lets a field race.
   *
   * @param field class and field, such as {@code Ring.tail}, with or without the package; for the
   *     elements of arrays, {@code Task[]}
   * @param reason why any value will do
   */
  public Allowed withRace(String field, String reason) {
    Map<String, String> all = new TreeMap<>(races);
    all.put(field, reason);
    return new Allowed(spuriousFailures, spuriousWakeups, timeouts, all, reliance);
  }

  /** Takes no-thin-air for granted, for a reason such as a dependency that hardware keeps. */
  public Allowed withReliance(String reason) {
    return new Allowed(spuriousFailures, spuriousWakeups, timeouts, races, reason);
  }

  private static void requireReason(String reason) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("reason '" + reason + "': expected some words");
    }
  }
}
