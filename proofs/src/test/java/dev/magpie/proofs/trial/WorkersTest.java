package dev.magpie.proofs.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** What becomes of work on several threads. */
final class WorkersTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

  @Test
  void resultsAreInTheOrderOfTheItems() throws InterruptedException {
    try (Workers workers = new Workers(out)) {
      CountDownLatch last =
          new CountDownLatch(Math.min(3, Runtime.getRuntime().availableProcessors() - 1));
      List<Integer> doubled =
          workers.all(
              "numbers",
              List.of(1, 2, 3, 4),
              item -> {
                if (item == 1) {
                  last.await();
                }
                last.countDown();
                return 2 * item;
              });
      assertEquals(List.of(2, 4, 6, 8), doubled);
    }
    String said = bytes.toString(StandardCharsets.UTF_8);
    assertTrue(said.startsWith("  4 numbers: "), said);
  }

  @Test
  void whatIsThrownComesOut() {
    IllegalArgumentException unchecked = new IllegalArgumentException("bad");
    IOException checked = new IOException("worse");
    try (Workers workers = new Workers(out)) {
      assertSame(
          unchecked,
          assertThrows(IllegalArgumentException.class, () -> workers.all("", of(unchecked), E)));
      assertSame(
          checked,
          assertThrows(IllegalStateException.class, () -> workers.all("", of(checked), E))
              .getCause());
    }
  }

  private static final Workers.Work<Exception, String> E =
      thrown -> {
        throw thrown;
      };

  private static List<Exception> of(Exception thrown) {
    return List.of(thrown);
  }
}
