package dev.magpie.bench.pool;

import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The pool that anyone would write first: threads that take tasks from one {@link ArrayDeque} under
 * a lock, and wait on a condition while there is none. It runs what it has accepted before it ends.
 */
final class LockedPool implements Executor {

  private final Lock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final ArrayDeque<Runnable> tasks = new ArrayDeque<>();
  private final List<Thread> threads;
  private boolean closed;

  LockedPool(int workers) {
    threads =
        IntStream.range(0, workers).mapToObj(i -> new Thread(this::work, "locked-" + i)).toList();
    threads.forEach(Thread::start);
  }

  @Override
  public void execute(Runnable task) {
    lock.lock();
    try {
      if (closed) {
        throw new RejectedExecutionException("closed");
      }
      tasks.addLast(task);
      changed.signal();
    } finally {
      lock.unlock();
    }
  }

  private void work() {
    for (Runnable task = take(); task != null; task = take()) {
      task.run();
    }
  }

  /** Waits for a task; null if the pool is closed and there is none left. */
  private @Nullable Runnable take() {
    lock.lock();
    try {
      while (tasks.isEmpty() && !closed) {
        changed.awaitUninterruptibly();
      }
      return tasks.pollFirst();
    } finally {
      lock.unlock();
    }
  }

  /** Accepts no more tasks, and waits until the others have been run and the threads have ended. */
  void close() throws InterruptedException {
    lock.lock();
    try {
      closed = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }
}
