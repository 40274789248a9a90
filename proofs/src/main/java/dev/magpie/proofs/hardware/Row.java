package dev.magpie.proofs.hardware;

import java.util.SortedSet;

/**
 * One line of the comparison.
 *
 * @param unobserved outcomes that are reachable and were not observed
 * @param note what is wrong, or on what a class races; may be empty
 */
public record Row(
    String test, Mark mark, SortedSet<String> observed, SortedSet<String> unobserved, String note) {

  /** Whether it fails the build. */
  public boolean failed() {
    return mark == Mark.FAILED;
  }
}
