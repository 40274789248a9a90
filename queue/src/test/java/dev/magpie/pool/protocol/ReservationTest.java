package dev.magpie.pool.protocol;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ReservationTest {

  @Test
  void aWorkerIsTakenOnceUntilItIsGivenBack() {
    Reservation worker = new Reservation();
    assertTrue(worker.take());
    assertFalse(worker.take());
    worker.giveBack();
    assertTrue(worker.take());
  }
}
