package dev.magpie.explorer;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A queue of two slots for one producer and one consumer. */
abstract class TinyRing implements Scenario {
  private static final int CAPACITY = 2;

  /** A message whose field is plain: nothing but the ring makes it visible. */
  static final class Message {
    private int number;

    Message(int number) {
      this.number = number;
    }
  }

  private final @Nullable Message[] slots = new @Nullable Message[CAPACITY];
  private final AtomicInteger head = new AtomicInteger();
  private final AtomicInteger tail = new AtomicInteger();
  private int received;

  @Override
  public void define(Setup setup) {
    setup.actor("producer", () -> push(new Message(7)));
    setup.actor("consumer", () -> received = pop());
    setup.outcome(() -> received);
    setup.check(
        () -> {
          assert received == 0 || received == 7 : "received " + received;
        });
  }

  private void push(Message message) {
    int t = tail.getPlain();
    if (t - head.getAcquire() < CAPACITY) {
      slots[t % CAPACITY] = message;
      publish(tail, t + 1);
    }
  }

  private int pop() {
    int h = head.getPlain();
    if (h == tail.getAcquire()) {
      return 0;
    }
    Message message = slots[h % CAPACITY];
    head.setRelease(h + 1);
    return message == null ? -1 : message.number;
  }

  abstract void publish(AtomicInteger tail, int next);

  /** As it should be. */
  static final class Release extends TinyRing {
    @Override
    void publish(AtomicInteger tail, int next) {
      tail.setRelease(next);
    }
  }

  /** Weakened: tail may move before the slot is filled. */
  static final class MissingRelease extends TinyRing {
    @Override
    void publish(AtomicInteger tail, int next) {
      tail.setOpaque(next);
    }
  }
}
