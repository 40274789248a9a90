package dev.magpie.explorer.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.explorer.graph.Execution;
import dev.magpie.explorer.model.Model;
import dev.magpie.explorer.search.Finding;
import dev.magpie.explorer.search.Limits;
import dev.magpie.explorer.search.Observer;
import dev.magpie.explorer.search.Search;
import dev.magpie.explorer.search.Summary;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;

/** Rewritten code under the search. */
final class ThreadsTest {
  /** What a search came across. */
  private static final class Found implements Observer {
    final TreeSet<String> results = new TreeSet<>();
    final List<Finding> findings = new ArrayList<>();
    final Subject subject;

    Found(Subject subject) {
      this.subject = subject;
    }

    @Override
    public void execution(Execution execution) {
      try {
        Method result = subject.state.getClass().getMethod("result");
        results.add(
            subject.sandbox.afterwards(
                execution, () -> String.valueOf(result.invoke(subject.state))));
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void finding(Finding finding, Execution execution) {
      findings.add(finding);
    }
  }

  private static Found explore(SandboxOptions options, Class<?> type, String... methods)
      throws Exception {
    Subject subject = Subject.with(options, type, methods);
    Found found = new Found(subject);
    Limits limits = new Limits(500, 100_000, Duration.ofMinutes(1));
    Summary summary = new Search(subject.program, Model.RC11, limits, found).run();
    if (summary.limit() != null) {
      found.results.add(summary.limit());
    }
    return found;
  }

  private static Found explore(Class<?> type, String... methods) throws Exception {
    return explore(Subject.defaults(), type, methods);
  }

  /** Store buffering, message passing by a published object, and locks. */
  public static class Shapes {
    private final AtomicBoolean x = new AtomicBoolean();
    private final AtomicBoolean y = new AtomicBoolean();
    private final AtomicReference<Message> message = new AtomicReference<>();
    private final ReentrantLock lock = new ReentrantLock();
    private int first = -1;
    private int second = -1;
    private int count;

    static class Message {
      final int[] fixed = {4};
      int text;

      Message(int text) {
        this.text = text;
      }
    }

    public void storeLeft() {
      x.setRelease(true);
      first = y.getAcquire() ? 1 : 0;
    }

    public void storeRight() {
      y.setRelease(true);
      second = x.getAcquire() ? 1 : 0;
    }

    public void sends() {
      message.setRelease(new Message(7));
    }

    public void sendsTooEarly() {
      message.setOpaque(new Message(7));
    }

    public void receives() {
      Message seen = message.getAcquire();
      first = seen == null ? 0 : seen.text;
      second = seen == null ? 0 : seen.fixed[0];
    }

    public void countsLocked() {
      lock.lock();
      try {
        count++;
      } finally {
        lock.unlock();
      }
    }

    public void countsLockedToo() {
      countsLocked();
    }

    public synchronized void countsSynchronized() {
      count++;
    }

    public void countsSynchronizedToo() {
      synchronized (this) {
        count++;
      }
    }

    public String result() {
      return first + " " + second + " " + count;
    }
  }

  @Test
  void storeBufferingShowsBothZero() throws Exception {
    Found found = explore(Shapes.class, "storeLeft", "storeRight");
    assertEquals("[0 0 0, 0 1 0, 1 0 0, 1 1 0]", found.results.toString());
    assertEquals(List.of(), found.findings);
  }

  @Test
  void aPublishedObjectIsSeenWhole() throws Exception {
    Found found = explore(Shapes.class, "sends", "receives");
    assertEquals("[0 0 0, 7 4 0]", found.results.toString());
    assertEquals(List.of(), found.findings);
  }

  @Test
  void anObjectPublishedTooEarlyIsNot() throws Exception {
    Found found = explore(Shapes.class, "sendsTooEarly", "receives");
    assertTrue(
        found.findings.stream().anyMatch(f -> f.kind() == Finding.Kind.RACE),
        found.findings::toString);
  }

  @Test
  void locksExclude() throws Exception {
    Found found = explore(Shapes.class, "countsLocked", "countsLockedToo");
    assertEquals("[-1 -1 2]", found.results.toString());
    assertEquals(List.of(), found.findings);
  }

  @Test
  void monitorsExclude() throws Exception {
    Found found = explore(Shapes.class, "countsSynchronized", "countsSynchronizedToo");
    assertEquals("[-1 -1 2]", found.results.toString());
    assertEquals(List.of(), found.findings);
  }

  /** Threads that wait for each other. */
  public static class Waits {
    private static final ThreadLocal<Integer> LOCAL = ThreadLocal.withInitial(() -> 1);

    private final AtomicBoolean go = new AtomicBoolean();
    private final AtomicReference<Thread> waiter = new AtomicReference<>();
    private final CountDownLatch latch = new CountDownLatch(1);
    private int written;
    private int seen;

    public void parks() {
      waiter.set(Thread.currentThread());
      while (!go.get()) {
        LockSupport.park(this);
      }
      seen = written;
    }

    public void parksForATime() {
      LockSupport.parkNanos(10);
      seen = 1;
    }

    public void wakes() {
      written = 1;
      go.set(true);
      LockSupport.unpark(waiter.get());
    }

    public void wakesNobody() {
      go.getAndSet(true);
    }

    public void interrupts() {
      Thread thread = waiter.get();
      if (thread != null) {
        thread.interrupt();
      }
    }

    public void parksUntilInterrupted() {
      waiter.set(Thread.currentThread());
      LockSupport.park();
      seen = Thread.interrupted() ? 1 : 2;
    }

    public void startsAnother() throws InterruptedException {
      LOCAL.set(5);
      Thread other = new Thread(() -> written = LOCAL.get() + 1);
      other.start();
      other.join();
      seen = written;
    }

    public void startsTwo() {
      new Thread(this::wakes).start();
      new Thread(this::wakes).start();
    }

    public void awaits() throws InterruptedException {
      seen = latch.await(1, TimeUnit.SECONDS) ? written : 3;
    }

    public void countsDown() {
      written = 1;
      latch.countDown();
    }

    public int result() {
      return seen;
    }
  }

  @Test
  void aParkedThreadIsWoken() throws Exception {
    Found found = explore(Waits.class, "parks", "wakes");
    assertEquals("[1]", found.results.toString());
    assertEquals(List.of(), found.findings);
  }

  @Test
  void aThreadThatNobodyWakesHangs() throws Exception {
    Found found = explore(Waits.class, "parks", "wakesNobody");
    assertEquals(1, found.findings.size());
    assertEquals(Finding.Kind.HANG, found.findings.get(0).kind());
  }

  @Test
  void aTimedParkMayTimeOut() throws Exception {
    assertEquals("[1]", explore(Waits.class, "parksForATime").results.toString());
    SandboxOptions never = Subject.defaults().withTimeouts(false);
    assertEquals("[]", explore(never, Waits.class, "parksForATime").results.toString());
  }

  @Test
  void anInterruptEndsAPark() throws Exception {
    Found found = explore(Waits.class, "parksUntilInterrupted", "interrupts");
    assertTrue(found.results.contains("1"), found.results::toString);
  }

  @Test
  void aParkMayReturnForNoReasonOnce() throws Exception {
    SandboxOptions options = Subject.defaults().withSpurious(true, true);
    assertEquals("[2]", explore(options, Waits.class, "parksUntilInterrupted").results.toString());
  }

  @Test
  void aStartedThreadHasItsOwnLocalsAndIsJoined() throws Exception {
    Found found = explore(Waits.class, "startsAnother");
    assertEquals("[2]", found.results.toString());
    assertEquals(List.of(), found.findings);
  }

  @Test
  void moreThreadsThanAllowedAreRefused() throws Exception {
    String limit = explore(Waits.class, "startsTwo").results.toString();
    assertTrue(limit.contains("more threads are started than the 1"), limit);
  }

  @Test
  void aLatchIsAwaitedOrTimesOut() throws Exception {
    Found found = explore(Waits.class, "awaits", "countsDown");
    assertEquals("[1, 3]", found.results.toString());
    SandboxOptions never = Subject.defaults().withTimeouts(false);
    assertEquals("[1]", explore(never, Waits.class, "awaits", "countsDown").results.toString());
  }
}
