package dev.magpie.proofs.hardware;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What jcstress saw of one litmus test.
 *
 * @param test its class, nested names with dots
 * @param outcomes those that were seen
 * @param wasRun whether the machine has a processor for each actor
 */
record Observation(String test, SortedSet<String> outcomes, boolean wasRun) {
  Observation {
    outcomes = Collections.unmodifiableSortedSet(new TreeSet<>(outcomes));
  }
}
