package dev.magpie.pool.protocol;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A semaphore of one token, for any number of waiters, that can be shut down.
 *
 * <p>It is <i>empty</i>, <i>waiting</i>, <i>notified</i> or <i>shut down</i>. A notification wakes
 * one waiter or, if there is none, leaves the token for the next; a token that is there already
 * stays the only one. Any thread may call any method. {@link #notifyOne} and {@link #shutdown} are
 * lock-free.
 *
 * <p>After the {@code Event} of Zap's thread pool. Java has no futex, so the waiters are kept here:
 * the state word is the top of a stack of the parked threads, one new node for each wait, and the
 * other three states are nodes of their own at its bottom. No wake-up is lost, because a waiter
 * gets on the stack by the same CAS that finds no token, and a notifier either leaves the token by
 * the CAS that finds no waiter, or takes one waiter off the stack, which it alone then wakes: it
 * sets the node's flag before {@code unpark}, and the waiter parks only after it has seen the flag
 * unset, so that the permit is there when it comes too late for the flag. The newest waiter is
 * woken first. A waiter that runs out of patience sets that flag itself, to say that it is gone;
 * who finds it so wakes the next one instead, so that no notification ends with it. It then takes
 * itself off the stack, and with it all others that are gone. In the seed, a shutdown that finds a
 * notification wakes nobody; here the stack is empty whenever there is a token, and a shutdown
 * wakes all that are on it.
 */
public final class Event {

  private static final Waiter EMPTY = Waiter.marker();
  private static final Waiter NOTIFIED = Waiter.marker();
  private static final Waiter SHUTDOWN = Waiter.marker();

  /** A marker, or the newest waiter. Only ever moved by an RMW. */
  private final AtomicReference<Waiter> state = new AtomicReference<>(EMPTY);

  /**
   * Takes the token, or blocks until notified or shut down. An interrupt does not end the wait; the
   * thread's interrupt status is what it was when this returns, or set if it was interrupted
   * meanwhile.
   *
   * @return false if the event is shut down
   */
  public boolean await() {
    return take(null);
  }

  /**
   * Takes the token, or blocks until notified, shut down, interrupted or out of time. Who gives up
   * leaves the token, and every notification, to others.
   *
   * @return false if the event is shut down or the time is over
   * @throws InterruptedException if the thread is interrupted before or while it waits, and not
   *     notified; if it is notified, its interrupt status stays set
   */
  public boolean await(Patience patience) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException("interrupted before the wait");
    }
    boolean taken = take(patience);
    if (!taken && Thread.interrupted()) {
      throw new InterruptedException("interrupted in the wait");
    }
    return taken;
  }

  private boolean take(@Nullable Patience patience) {
    Waiter self = null;
    while (true) {
      // event.shutdown acquire <- shutdown: what was written before the shutdown
      Waiter top = state.getAcquire();
      if (top == SHUTDOWN) {
        return false;
      }
      if (top == NOTIFIED) {
        // event.token acquire <- notifyOne: what every notifier of this token wrote before
        if (state.weakCompareAndSetAcquire(top, EMPTY)) {
          return true;
        }
      } else {
        self = self == null ? new Waiter(Thread.currentThread()) : self;
        self.setNext(top);
        // event.enqueue release -> notifyOne, shutdown, dropGone: the node is filled before it is
        //   seen
        if (state.weakCompareAndSetRelease(top, self)) {
          return park(self, patience);
        }
      }
    }
  }

  private boolean park(Waiter self, @Nullable Patience patience) {
    if (patience == null) {
      self.park();
    } else if (!self.park(patience)) {
      dropGone();
      return false;
    }
    // event.shutdown acquire <- shutdown: also if it was a notifier that woke this waiter
    return state.getAcquire() != SHUTDOWN;
  }

  /**
   * Takes those who have given up off the stack, so that the stack holds no more of them than give
   * up at the same time.
   */
  private void dropGone() {
    while (true) {
      // event.enqueue acquire <- take: the waiters' nodes are filled
      Waiter top = state.getAcquire();
      if (!top.isGone()) {
        top.dropGone();
        return;
      }
      state.weakCompareAndSetPlain(top, top.next());
    }
  }

  /**
   * Wakes one waiter, or leaves the token for the next one. What the caller wrote before is visible
   * to whoever takes it. Does nothing after a shutdown.
   */
  public void notifyOne() {
    while (true) {
      // event.enqueue acquire <- take: the waiter's node is filled
      Waiter top = state.getAcquire();
      if (top == SHUTDOWN) {
        return;
      }
      if (top.isMarker()) {
        // event.token release -> take: also when there is a token, which then stands for both
        if (state.weakCompareAndSetRelease(top, NOTIFIED)) {
          return;
        }
      } else if (state.weakCompareAndSetPlain(top, top.next()) && top.unpark()) {
        return;
      }
    }
  }

  /**
   * Wakes all waiters; from now on nobody waits. What the caller wrote before is visible to all.
   */
  public void shutdown() {
    // event.shutdown release -> take, park: what was written before the shutdown
    // event.enqueue acquire <- take: the waiters' nodes are filled
    Waiter top = state.getAndSet(SHUTDOWN);
    while (!top.isMarker()) {
      Waiter next = top.next();
      top.unpark();
      top = next;
    }
  }

  /** Returns the state's name, for people. */
  @Override
  public String toString() {
    Waiter top = state.getOpaque();
    return top == EMPTY
        ? "empty"
        : top == NOTIFIED ? "notified" : top == SHUTDOWN ? "shutdown" : "waiting";
  }
}
