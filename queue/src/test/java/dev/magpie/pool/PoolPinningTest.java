package dev.magpie.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Workers pinned to cores by the pool's thread factory. */
@Timeout(90)
final class PoolPinningTest {

  /** Pins the first thread that it makes to the first of the cores, and so on. */
  private static final class PinningFactory implements ThreadFactory {
    private final List<Integer> cores;
    private final AtomicInteger made = new AtomicInteger();

    PinningFactory(List<Integer> cores) {
      this.cores = cores;
    }

    @Override
    public Thread newThread(Runnable worker) {
      int core = cores.get(made.getAndIncrement() % cores.size());
      return new Thread(
          () -> {
            CoreAffinity.pin(core);
            worker.run();
          },
          "on-core-" + core);
    }
  }

  /** Which thread ran a task, and on which cores it may run. */
  private record Place(String thread, BitSet cores) {}

  @Test
  void eachWorkerStaysOnItsCore() throws Exception {
    CoreAffinity.assumeAvailable();
    List<Integer> cores = CoreAffinity.get().stream().limit(4).boxed().toList();
    Set<String> threads = new HashSet<>();
    try (WorkStealingPool pool =
        WorkStealingPool.builder()
            .workers(cores.size())
            .threadFactory(new PinningFactory(cores))
            .build()) {
      for (Place place : onAllWorkers(pool)) {
        assertEquals(1, place.cores().cardinality(), place::toString);
        assertEquals("on-core-" + place.cores().nextSetBit(0), place.thread());
        assertTrue(threads.add(place.thread()), () -> "two tasks on " + place);
      }
    }
    assertEquals(cores.size(), threads.size());
  }

  @Test
  void withoutAFactoryWorkersRunOnAllCoresThatTheProcessHas() throws Exception {
    CoreAffinity.assumeAvailable();
    BitSet all = CoreAffinity.get();
    try (WorkStealingPool pool = WorkStealingPool.builder().workers(1).build()) {
      assertEquals(all, pool.submit(CoreAffinity::get).get());
    }
  }

  /** Runs a task on each worker at the same time. */
  private static List<Place> onAllWorkers(WorkStealingPool pool) throws Exception {
    CyclicBarrier all = new CyclicBarrier(pool.workers());
    List<Future<Place>> futures = new ArrayList<>();
    for (int i = 0; i < pool.workers(); i++) {
      futures.add(
          pool.submit(
              () -> {
                all.await(60, TimeUnit.SECONDS);
                return new Place(Thread.currentThread().getName(), CoreAffinity.get());
              }));
    }
    List<Place> places = new ArrayList<>();
    for (Future<Place> future : futures) {
      places.add(future.get(60, TimeUnit.SECONDS));
    }
    return places;
  }
}
