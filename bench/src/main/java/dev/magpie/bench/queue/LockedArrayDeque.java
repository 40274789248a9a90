package dev.magpie.bench.queue;

import java.util.ArrayDeque;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** An {@link ArrayDeque} of bounded size, or without limit, under a {@link ReentrantLock}. */
final class LockedArrayDeque implements OwnerQueue, SharedQueue {

  private final Lock lock = new ReentrantLock();
  private final ArrayDeque<Task> deque;
  private final int capacity;

  LockedArrayDeque(int capacity) {
    this.capacity = capacity;
    deque = new ArrayDeque<>();
  }

  @Override
  public boolean push(Task task) {
    lock.lock();
    try {
      return deque.size() < capacity && deque.offerLast(task);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public @Nullable Task pop() {
    lock.lock();
    try {
      return deque.pollFirst();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public @Nullable Task steal() {
    return pop();
  }

  /** Moves half of the tasks, rounded up, under the lock, and looks at them without it. */
  @Override
  public BatchThief batchThief() {
    ArrayDeque<Task> own = new ArrayDeque<>();
    return () -> {
      lock.lock();
      try {
        for (int left = (deque.size() + 1) / 2; left > 0; left--) {
          own.add(deque.remove());
        }
      } finally {
        lock.unlock();
      }
      int taken = own.size();
      own.clear();
      return taken;
    };
  }
}
