package dev.magpie.bench.pool;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A benchmark of a pool that does not run its tasks means nothing. */
@Timeout(60)
final class PoolContenderTest {

  @ParameterizedTest
  @EnumSource
  void aPoolRunsItsTasksOnSoManyThreadsAsAskedFor(PoolContender contender) throws Exception {
    int workers = 2;
    ExecutorService pool = contender.create(workers);
    try {
      CountDownLatch together = new CountDownLatch(workers);
      Callable<Boolean> meet =
          () -> {
            together.countDown();
            return together.await(30, TimeUnit.SECONDS);
          };
      List<Future<Boolean>> meetings =
          IntStream.range(0, workers).mapToObj(i -> pool.submit(meet)).toList();
      for (Future<Boolean> meeting : meetings) {
        assertTrue(meeting.get());
      }
    } finally {
      pool.shutdown();
    }
    assertTrue(pool.awaitTermination(30, TimeUnit.SECONDS));
  }
}
