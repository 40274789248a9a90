package dev.magpie.explorer.search;

import java.time.Duration;

/**
 * Where a search gives up, with the verdict unknown.
 *
 * @param events most events of one thread
 * @param executions most executions
 * @param time most time
 */
public record Limits(int events, long executions, Duration time) {
  public static final Limits DEFAULT = new Limits(2_000, Long.MAX_VALUE, Duration.ofDays(1_000));
}
