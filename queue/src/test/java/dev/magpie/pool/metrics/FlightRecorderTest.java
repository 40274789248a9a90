package dev.magpie.pool.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.pool.WorkStealingPool;
import dev.magpie.queue.Deadline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(90)
final class FlightRecorderTest {

  private final FlightRecorder recorder = new FlightRecorder();

  private List<RecordedEvent> record(String name, Runnable body) throws IOException {
    Path file = Files.createTempFile("events", ".jfr");
    try (Recording recording = new Recording()) {
      recording.enable("dev.magpie." + name).withThreshold(Duration.ZERO);
      recording.start();
      body.run();
      recording.stop();
      recording.dump(file);
      return RecordingFile.readAllEvents(file);
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void aStealIsAnEvent() throws IOException {
    List<RecordedEvent> events = record("Steal", () -> recorder.onSteal(1, 2, 3));
    assertEquals(1, events.size());
    assertEquals(1, events.get(0).getInt("thief"));
    assertEquals(2, events.get(0).getInt("victim"));
    assertEquals(3, events.get(0).getInt("tasks"));
  }

  @Test
  void anOverflowIsAnEvent() throws IOException {
    List<RecordedEvent> events = record("Overflow", () -> recorder.onOverflow(4, 5));
    assertEquals(1, events.size());
    assertEquals(4, events.get(0).getInt("worker"));
    assertEquals(5, events.get(0).getInt("tasks"));
  }

  @Test
  void aSleepIsAnEventWithItsDuration() throws IOException {
    List<RecordedEvent> events =
        record(
            "Park",
            () -> {
              recorder.onPark(6, 0);
              recorder.onWake(6, 0);
            });
    assertEquals(1, events.size());
    assertEquals(6, events.get(0).getInt("worker"));
    assertFalse(events.get(0).getDuration().isNegative());
  }

  @Test
  void aTaskIsAnEventWithItsTimes() throws IOException {
    IllegalStateException failure = new IllegalStateException("failed");
    Runnable task = () -> {};
    List<RecordedEvent> events =
        record(
            "Task",
            () -> {
              recorder.onEnd(7, task, 10, 30, 60, null);
              recorder.onEnd(7, task, 10, 30, 60, failure);
            });
    assertEquals(2, events.size());
    RecordedEvent event = events.get(0);
    assertEquals(7, event.getInt("worker"));
    assertEquals(Duration.ofNanos(20), event.getDuration("queueTime"));
    assertEquals(Duration.ofNanos(30), event.getDuration("executionTime"));
    assertTrue(event.getString("task").contains("FlightRecorderTest"), event::toString);
    assertEquals("java.lang.IllegalStateException: failed", events.get(1).getString("failure"));
  }

  @Test
  void aPoolTellsOfItsSleeps() throws IOException {
    List<RecordedEvent> events = record("Park", this::sleepAndWake);
    assertTrue(events.size() >= 1, events::toString);
    assertEquals(0, events.get(0).getInt("worker"));
  }

  private void sleepAndWake() {
    try (WorkStealingPool pool =
        WorkStealingPool.builder().workers(1).metrics(true).observer(recorder).build()) {
      CountDownLatch done = new CountDownLatch(1);
      pool.execute(done::countDown);
      Deadline deadline = new Deadline();
      while (pool.metrics().parks() == 0) {
        deadline.spin(pool);
      }
      pool.execute(() -> {});
      assertTrue(done.await(60, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
