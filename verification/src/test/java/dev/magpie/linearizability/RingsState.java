package dev.magpie.linearizability;

import java.util.ArrayList;
import java.util.List;

/** Several rings, by number. */
record RingsState(List<RingState> rings) {

  RingState get(int ring) {
    return rings.get(ring);
  }

  RingsState with(int ring, RingState state) {
    List<RingState> next = new ArrayList<>(rings);
    next.set(ring, state);
    return new RingsState(next);
  }
}
