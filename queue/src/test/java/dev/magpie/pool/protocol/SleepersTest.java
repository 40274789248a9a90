package dev.magpie.pool.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.magpie.queue.Crew;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@Timeout(value = 90, threadMode = ThreadMode.SEPARATE_THREAD)
final class SleepersTest {

  private final Sleepers sleepers = new Sleepers();
  private final Queue<String> queue = new ConcurrentLinkedQueue<>();
  private final Crew crew = new Crew();

  private String receive() throws InterruptedException {
    String task = sleepers.await(queue::poll, () -> !queue.isEmpty(), Patience.untilInterrupted());
    return task == null ? "none" : task;
  }

  @Test
  void whoFindsATaskLeavesNoTrace() throws InterruptedException {
    queue.add("a");
    assertEquals("a", receive());
    assertEquals("0 waiting, empty", sleepers.toString());
  }

  @Test
  void whereNobodyWaitsNobodyIsNotified() {
    sleepers.wakeOne();
    assertEquals("0 waiting, empty", sleepers.toString());
  }

  @Test
  void whoSleepsIsCountedUntilItIsWoken() throws InterruptedException {
    Parked.await(crew.start(() -> assertEquals("a", receive())));
    assertEquals("1 waiting, waiting", sleepers.toString());
    queue.add("a");
    sleepers.wakeOne();
    crew.join();
    assertEquals("0 waiting, empty", sleepers.toString());
  }

  @Test
  void whoGivesUpIsNotCounted() throws InterruptedException {
    Patience none = Patience.ofNanos(0, () -> 0);
    assertNull(sleepers.await(queue::poll, () -> false, none));
    assertEquals("0 waiting, empty", sleepers.toString());
  }

  @Test
  void whoIsWokenPassesItOnIfThereIsMoreAndAnotherWaits() throws InterruptedException {
    Parked.await(crew.start(this::receive));
    Parked.await(crew.start(this::receive));
    queue.add("a");
    queue.add("b");
    sleepers.wakeOne();
    crew.join();
    assertEquals("0 waiting, empty", sleepers.toString());
  }

  @Test
  void aShutdownEndsAll() throws InterruptedException {
    Parked.await(crew.start(() -> assertEquals("none", receive())));
    Parked.await(crew.start(() -> assertEquals("none", receive())));
    sleepers.shutdown();
    crew.join();
    assertEquals("0 waiting, shutdown", sleepers.toString());
    assertEquals("none", receive());
  }
}
