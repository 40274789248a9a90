package dev.magpie.queue.ring;

import java.util.ArrayList;
import java.util.List;

/** A thief that has claimed tasks and stops there until the test lets it go on. */
final class PausedThief<T> {

  private final Ring<T> ring;
  private final int from;
  private final int to;

  /** Claims the oldest tasks of the queue. */
  PausedThief(RingQueue<T> victim, int count) {
    ring = Peek.ring(victim);
    from = Head.real(ring.head.get());
    to = from + count;
    ring.head.set(Head.pack(from, to));
  }

  /** Copies the tasks and gives their slots back. */
  List<T> goOn() {
    List<T> stolen = new ArrayList<>();
    for (int i = from; i != to; i++) {
      stolen.add(ring.take(i));
    }
    ring.head.set(Head.at(Head.real(ring.head.get())));
    return stolen;
  }
}
