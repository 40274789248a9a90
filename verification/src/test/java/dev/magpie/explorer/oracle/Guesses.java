package dev.magpie.explorer.oracle;

import java.util.ArrayList;
import java.util.List;

/** An odometer of guesses: replays those made before, and takes the first of each new one. */
final class Guesses {
  private final List<Integer> taken = new ArrayList<>();
  private final List<Integer> alternatives = new ArrayList<>();
  private int next;

  int guess(int of) {
    if (next == taken.size()) {
      taken.add(0);
      alternatives.add(of);
    }
    return taken.get(next++);
  }

  /** Goes on to the next sequence of guesses; false if there is none. */
  boolean advance() {
    next = 0;
    int last = taken.size() - 1;
    while (last >= 0 && taken.get(last) + 1 == alternatives.get(last)) {
      taken.remove(last);
      alternatives.remove(last--);
    }
    if (last < 0) {
      return false;
    }
    taken.set(last, taken.get(last) + 1);
    return true;
  }
}
