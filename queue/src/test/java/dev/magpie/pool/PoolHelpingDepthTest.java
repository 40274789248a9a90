package dev.magpie.pool;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How deeply tasks of one worker may wait for each other. */
@Timeout(60)
class PoolHelpingDepthTest {

  @Test
  void tooLongAChainOfTasksThatWaitIsRefusedAndThePoolGoesOn() throws Exception {
    try (WorkStealingPool pool = WorkStealingPool.builder().workers(1).build()) {
      assertEquals(Helping.MAX_DEPTH, pool.submit(() -> chain(pool, Helping.MAX_DEPTH)).get());
      ExecutionException failure =
          assertThrows(
              ExecutionException.class,
              () -> pool.submit(() -> chain(pool, Helping.MAX_DEPTH + 1)).get());
      Throwable cause = failure;
      while (cause.getCause() != null) {
        cause = cause.getCause();
      }
      assertEquals(
          "worker 0: " + Helping.MAX_DEPTH + " tasks wait for each other in a chain",
          cause.getMessage());
      assertTrue(pool.awaitQuiescence(30, SECONDS));
      assertEquals(1, pool.submit(() -> chain(pool, 1)).get());
    }
  }

  private static int chain(WorkStealingPool pool, int length) throws Exception {
    return length == 0 ? 0 : 1 + pool.submit(() -> chain(pool, length - 1)).get();
  }
}
