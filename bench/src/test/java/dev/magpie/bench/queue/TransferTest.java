package dev.magpie.bench.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openjdk.jmh.infra.Control;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class TransferTest {

  private final Transfer transfer = new Transfer();
  private final Transfer.Producer producer = new Transfer.Producer();
  private final Transfer.Consumer consumer = new Transfer.Consumer();
  private final Control control = new Control();

  @ParameterizedTest
  @EnumSource
  void consumersGiveProducersLeaveToGoOn(SharedContender contender) {
    create(contender);
    for (int i = 0; i < 3 * Transfer.WINDOW; i++) {
      assertTrue(transfer.produce(producer, control));
      assertTrue(transfer.consume(consumer, control) >= 0, "a task was lost");
    }
  }

  @ParameterizedTest
  @EnumSource
  void noMoreTasksAreUnderWayThanTheWindowHolds(SharedContender contender) {
    create(contender);
    for (int i = 0; i < Transfer.WINDOW; i++) {
      assertTrue(transfer.produce(producer, control));
    }
    control.stopMeasurement = true;
    assertFalse(transfer.produce(producer, control));
    for (int i = 0; i < Transfer.WINDOW; i++) {
      assertTrue(transfer.consume(consumer, control) >= 0, "a task was lost");
    }
    assertEquals(-1, transfer.consume(consumer, control));
  }

  private void create(SharedContender contender) {
    transfer.contender = contender;
    transfer.create();
  }
}
