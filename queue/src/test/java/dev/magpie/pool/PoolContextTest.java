package dev.magpie.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.queue.SharedQueue;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a worker looks at before it sleeps: every queue there is. */
@ParameterizedClass
@MethodSource("dev.magpie.pool.Queues#all")
class PoolContextTest {

  private static final Task TASK =
      new Task() {
        @Override
        public void run() {}
      };

  private final PoolContext context;

  PoolContextTest(Queues queues) {
    context = queues.pool(2).context;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void aTaskInAnyQueueIsWork(int worker) {
    assertFalse(context.anyWork());
    for (int level = 0; level < context.levels(); level++) {
      WorkerQueues queues = context.workers.get(worker).queues(level);
      queues.push(TASK);
      assertTrue(context.anyWork());
      assertEquals(TASK, queues.local.pop());
      assertHoldsWork(queues.shared);
      if (queues.list != null) {
        assertHoldsWork(queues.list);
      }
    }
  }

  private void assertHoldsWork(SharedQueue<Runnable> queue) {
    assertFalse(context.anyWork());
    queue.push(TASK);
    assertTrue(context.anyWork());
    assertEquals(TASK, queue.steal());
    assertFalse(context.anyWork());
  }
}
