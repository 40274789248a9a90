package dev.magpie.explorer.litmus;

import java.util.Arrays;

/**
 * The final values of the places that a test observes, in their order.
 *
 * @param values not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content below
record FinalState(long[] values) implements Comparable<FinalState> {
  @Override
  public int compareTo(FinalState other) {
    return Arrays.compare(values, other.values);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FinalState state && Arrays.equals(values, state.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return Arrays.toString(values);
  }
}
