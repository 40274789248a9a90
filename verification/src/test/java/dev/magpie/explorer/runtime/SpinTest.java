package dev.magpie.explorer.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.magpie.explorer.program.Halt;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A turn of a loop that changes nothing ends the run; one that changes something does not. */
final class SpinTest {
  /** Loops that would not end. */
  public static class Loops {
    private final AtomicInteger word = new AtomicInteger();

    @SuppressWarnings("UnusedVariable") // written to be an event
    private int plain;

    public void waitsForOne() {
      plain = 1;
      while (word.getAcquire() != 1) {
        Thread.onSpinWait();
      }
    }

    public void retries() {
      int seen;
      do {
        seen = word.getOpaque();
      } while (!word.weakCompareAndSetPlain(seen + 1, seen + 2));
    }

    public void counts() {
      for (int i = 0; i < 3; i++) {
        word.getOpaque();
      }
    }

    public void writes() {
      while (word.getOpaque() < 3) {
        word.setOpaque(word.getOpaque() + 1);
      }
    }

    public void iterates() {
      int sum = 0;
      for (int i : List.of(0, 0, 0)) {
        sum += i + word.getOpaque();
      }
      plain = sum;
    }
  }

  @Test
  void aSpinIsLeft() throws Throwable {
    SequentialMemory memory = new SequentialMemory(Subject.of(Loops.class, "waitsForOne").program);
    assertThrows(Halt.class, () -> memory.run(0));
    assertEquals(List.of("W PLAIN 1", "R ACQUIRE 0", "repeats since 1"), memory.log);
  }

  @Test
  void aRetryLoopIsLeft() throws Throwable {
    SequentialMemory memory = new SequentialMemory(Subject.of(Loops.class, "retries").program);
    assertThrows(Halt.class, () -> memory.run(0));
    assertEquals(List.of("R OPAQUE 0", "U OPAQUE 0", "repeats since 0"), memory.log);
  }

  @Test
  void aCounterMakesTurnsDiffer() throws Throwable {
    assertEquals(3, Subject.log(Loops.class, "counts").size());
  }

  @Test
  void aWriteMakesTurnsDiffer() throws Throwable {
    assertEquals(10, Subject.log(Loops.class, "writes").size());
  }

  @Test
  void anIteratorOfTheJdkMakesTurnsDiffer() throws Throwable {
    assertEquals(4, Subject.log(Loops.class, "iterates").size());
  }
}
