package dev.magpie.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How often a worker looks again, with a clock that only the test moves. */
final class SpinningTest {

  /** Not 0, and such that the time wraps around the first time. */
  private final AtomicLong time = new AtomicLong(Long.MAX_VALUE - 10);

  private final Spinning spinning = new Spinning(7, time::get);

  private void idle(long nanos) {
    spinning.giveUp();
    time.addAndGet(nanos);
    spinning.found();
  }

  @Test
  void whoHasNotBeenIdleLooksAsOftenAsTheLimitSays() {
    assertEquals(7, spinning.limit());
    spinning.found();
    assertEquals(7, spinning.limit());
  }

  @Test
  void theLastTimeDecides() {
    idle(Spinning.BRIEF_NANOS);
    assertEquals(0, spinning.limit());
    idle(Spinning.BRIEF_NANOS - 1);
    assertEquals(7, spinning.limit());
    idle(Long.MAX_VALUE);
    assertEquals(0, spinning.limit());
    idle(0);
    assertEquals(7, spinning.limit());
  }

  @Test
  void theTimeOfTasksDoesNotCount() {
    idle(0);
    time.addAndGet(Spinning.BRIEF_NANOS);
    spinning.found();
    assertEquals(7, spinning.limit());
    idle(Spinning.BRIEF_NANOS);
    spinning.found();
    assertEquals(0, spinning.limit());
  }

  @Test
  void whoIsWokenForNothingIsIdleOn() {
    spinning.giveUp();
    time.addAndGet(Spinning.BRIEF_NANOS - 1);
    spinning.giveUp();
    assertEquals(7, spinning.limit());
    idle(1);
    assertEquals(0, spinning.limit());
  }

  @Test
  void whoNeverSpinsReadsNoClock() {
    AtomicLong reads = new AtomicLong();
    Spinning never = new Spinning(0, reads::incrementAndGet);
    never.giveUp();
    never.found();
    assertEquals(0, never.limit());
    assertEquals(0, reads.get());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aClockThatThrowsIsReportedAndStopsNobody(boolean onlyLater) throws InterruptedException {
    List<Throwable> uncaught = new ArrayList<>();
    List<Integer> limits = new ArrayList<>();
    AtomicLong reads = new AtomicLong();
    Spinning failing =
        new Spinning(
            7,
            () -> {
              if (reads.getAndIncrement() > 0 || !onlyLater) {
                throw new IllegalStateException("no time");
              }
              return 5;
            });
    Thread worker =
        new Thread(
            () -> {
              failing.giveUp();
              failing.found();
              limits.add(failing.limit());
            });
    worker.setUncaughtExceptionHandler((t, e) -> uncaught.add(e));
    worker.start();
    worker.join();
    assertEquals(List.of(7), limits);
    assertEquals(onlyLater ? 1 : 2, uncaught.size());
  }
}
