package dev.magpie.linearizability;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.atomic.AtomicInteger;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.junit.jupiter.api.Test;

final class PlaceholderLincheckTest {
  public static final class Sound {
    private final AtomicInteger count = new AtomicInteger();

    @Operation
    public int next() {
      return count.incrementAndGet();
    }
  }

  public static final class Racy {
    private int count;

    @Operation
    public int next() {
      return ++count;
    }
  }

  private static ModelCheckingOptions quick() {
    return new ModelCheckingOptions().iterations(5).invocationsPerIteration(200);
  }

  @Test
  void anAtomicCounterPasses() {
    quick().check(Sound.class);
  }

  @Test
  void aLostUpdateIsFound() {
    assertThrows(LincheckAssertionError.class, () -> quick().check(Racy.class));
  }
}
