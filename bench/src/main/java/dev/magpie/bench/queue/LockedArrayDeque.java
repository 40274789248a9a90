package dev.magpie.bench.queue;

import java.util.ArrayDeque;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** An {@link ArrayDeque} of bounded size under a {@link ReentrantLock}. */
final class LockedArrayDeque implements OwnerQueue, SharedQueue {

  private final Lock lock = new ReentrantLock();
  private final ArrayDeque<Task> deque;
  private final int capacity;

  LockedArrayDeque(int capacity) {
    this.capacity = capacity;
    deque = new ArrayDeque<>(capacity);
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
}
