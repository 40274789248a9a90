package dev.magpie.bench.explorer;

import java.util.Arrays;
import java.util.List;

/**
 * How much is done with the deque: the owner pushes, pops and pushes again; each thief steals once.
 */
record DequeSize(int thieves, int pushes, int pops, int morePushes) {

  /** That of the published counts. */
  static DequeSize published(int thieves) {
    return new DequeSize(thieves, 5, 3, 2);
  }

  /** Reads what {@link #toString} writes. */
  static DequeSize parse(String text) {
    List<Integer> numbers =
        Arrays.stream(text.split("[^0-9]+"))
            .filter(part -> !part.isEmpty())
            .map(Integer::valueOf)
            .toList();
    if (numbers.size() != 4) {
      throw new IllegalArgumentException("deque '" + text + "': expected as in '2 thieves 5+3-2+'");
    }
    return new DequeSize(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
  }
}
