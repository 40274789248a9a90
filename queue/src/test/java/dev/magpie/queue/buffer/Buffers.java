package dev.magpie.queue.buffer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.queue.LocalQueue;
import dev.magpie.queue.Numbered;
import dev.magpie.queue.Overflow;
import java.util.List;
import java.util.Queue;
import java.util.stream.IntStream;

/** What the tests of the buffer have in common. */
final class Buffers {

  /** A sink that must not be asked. */
  static final Overflow<Object> NONE =
      new Overflow<>() {
        @Override
        public void push(Object task) {
          throw new AssertionError("no overflow expected, but " + task);
        }

        @Override
        public void pushBatch(Queue<?> batch) {
          throw new AssertionError("no overflow expected, but " + batch);
        }
      };

  /** Returns a buffer with the tasks 0, 1, ... in it. */
  static BufferQueue<Numbered> filled(int capacity, int startIndex, int tasks) {
    BufferQueue<Numbered> queue = new BufferQueue<>(capacity, startIndex);
    assertTrue(queue.pushAll(Numbered.list(0, tasks)));
    return queue;
  }

  /** Returns the numbers from {@code from} up to but not including {@code to}. */
  static List<Integer> numbers(int from, int to) {
    return IntStream.range(from, to).boxed().toList();
  }

  /** Pops everything. */
  static List<Integer> drain(LocalQueue<Numbered> queue) {
    return Numbered.drain(queue::pop);
  }

  private Buffers() {}
}
