package dev.magpie.explorer;

import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Java in which a detail of the bytecode, or of the JDK, decides what can happen. */
@SuppressWarnings({"UnusedVariable", "UnnecessaryStringBuilder", "PrimitiveAtomicReference"})
final class BytecodeScenarios {
  private BytecodeScenarios() {}

  /** Two actors and what they saw. */
  private abstract static class Pair implements Scenario {
    int seen = -1;

    @Override
    public void define(Setup setup) {
      setup.actor("first", this::first);
      setup.actor("second", this::second);
      setup.outcome(() -> seen);
    }

    abstract void first() throws Exception;

    void second() {}
  }

  /** The handler that leaves a monitor guards itself too. */
  static final class Deadlock extends Pair {
    private final Object one = new Object();
    private final Object two = new Object();

    @Override
    void first() {
      synchronized (one) {
        synchronized (two) {
          seen = 1;
        }
      }
    }

    @Override
    void second() {
      synchronized (two) {
        synchronized (one) {
          seen = 2;
        }
      }
    }
  }

  /** The JDK writes and reads the elements. */
  static final class Filled extends Pair {
    private final int[] array = {1, 2};

    @Override
    void first() {
      Arrays.fill(array, 9);
    }

    @Override
    void second() {
      seen = Arrays.stream(array).sum();
    }
  }

  static final class Copied extends Pair {
    private final int[] array = {1, 2};

    @Override
    void first() {
      array[0] = 9;
    }

    @Override
    void second() {
      seen = array.clone()[0];
    }
  }

  /** Nobody but the reader asks for a field of the object. */
  static final class Published extends Pair {
    private static final class Box {
      volatile int value;
    }

    private volatile @Nullable Box box;
    private volatile int other;

    @Override
    void first() {
      box = new Box();
      if (other == 1) {
        other = 2;
      }
    }

    @Override
    void second() {
      Box met = box;
      if (met != null) {
        met.value = seen + 2;
        seen = met.value;
      }
      other = 1;
    }
  }

  static final class InterruptedAwait extends Pair {
    private final CountDownLatch latch = new CountDownLatch(1);
    private volatile @Nullable Thread waiter;

    @Override
    void first() {
      waiter = Thread.currentThread();
      try {
        latch.await();
        seen = 0;
      } catch (InterruptedException e) {
        seen = 1;
      }
    }

    @Override
    void second() {
      Thread thread = waiter;
      while (thread == null) {
        thread = waiter;
      }
      thread.interrupt();
    }
  }

  static final class InterruptedLock extends Pair {
    private final ReentrantLock lock = new ReentrantLock();

    @Override
    void first() {
      Thread.currentThread().interrupt();
      try {
        lock.lockInterruptibly();
        seen = 0;
      } catch (InterruptedException e) {
        seen = 1;
      }
    }
  }

  static final class InterruptedSleep extends Pair {
    @Override
    void first() {
      Thread.currentThread().interrupt();
      try {
        Thread.sleep(1);
        seen = 0;
      } catch (InterruptedException e) {
        seen = 1;
      }
    }
  }

  /** The second actor meets what is not understood right behind a choice that is handed over. */
  static final class NotUnderstood extends Pair {
    private volatile @Nullable CharSequence text;

    @Override
    void first() {
      text = new StringBuilder("text");
    }

    @Override
    void second() {
      CharSequence met = text;
      seen = met == null ? 0 : met.length();
    }
  }

  /** Two boxes of one number are two objects. */
  static final class BoxedSwap extends Pair {
    private final AtomicReference<Integer> number = new AtomicReference<>(1000);

    @Override
    void first() {
      seen = number.compareAndSet(1000, 1) ? 1 : 0;
    }
  }

  /** One number, one object. */
  static final class SmallBoxedSwap extends Pair {
    private final AtomicReference<Integer> number = new AtomicReference<>(100);

    @Override
    void first() {
      seen = number.compareAndSet(100, 1) ? 1 : 0;
    }
  }

  /** What the other actor finds in the final field is no event. */
  static final class Escape extends Pair {
    private static final class Holder {
      final int[] array;

      Holder(Escape owner) {
        owner.holder = this;
        array = new int[1];
      }
    }

    private volatile @Nullable Holder holder;

    @Override
    void first() {
      holder = new Holder(this);
    }
  }
}
