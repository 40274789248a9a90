package dev.magpie.proofs.report;

import java.time.Duration;

/** A step of a build and how long it took. */
public record Step(String name, Duration time) {
  /** The time in words. */
  public String words() {
    return Names.time(time);
  }
}
