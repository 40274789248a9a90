package dev.magpie.explorer.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.magpie.explorer.program.Value;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** An object has the same locations in all runs of the thread that makes it. */
final class IdentityTest {
  /** Objects that lead to others. */
  @SuppressWarnings({"UnusedVariable", "NullAway"}) // what it computes is read from the memory
  public static class Objects {
    private final AtomicReference<Pair> pair = new AtomicReference<>();
    private Object inner = new Object();
    private boolean same;
    private int hash;
    private int sum;

    static class Pair {
      final Object left;
      final int[] right = new int[2];
      int plain;

      Pair(Object left) {
        this.left = left;
      }
    }

    public void makes() {
      inner = new Object();
      Pair made = new Pair(inner);
      made.plain = 3;
      made.right[1] = 4;
      pair.set(made);
    }

    public void compares() {
      Pair seen = pair.get();
      same = seen.left == inner;
      hash = seen.hashCode();
      Map<Object, Integer> map = new HashMap<>();
      map.put(seen.left, seen.plain);
      sum = map.get(inner) + seen.right[1];
    }

    public boolean same() {
      return same;
    }
  }

  @Test
  void anotherRunMeetsTheSameLocations() throws Throwable {
    Subject subject = Subject.of(Objects.class, "makes", "compares");
    SequentialMemory first = new SequentialMemory(subject.program);
    first.run(0);
    first.run(1);
    SequentialMemory second = new SequentialMemory(subject.program);
    second.run(0);
    second.run(1);
    assertEquals(first.places, second.places);
    assertEquals(first.log, second.log);
  }

  @Test
  void incarnationsOfTwoRunsAreOneObject() throws Throwable {
    Subject subject = Subject.of(Objects.class, "makes", "compares");
    SequentialMemory memory = new SequentialMemory(subject.program);
    memory.run(0);
    Map<Integer, Value> kept = new HashMap<>(memory.values());
    // The pair comes from the first run, the object beside it from the second.
    memory.run(0);
    int pair = memory.places.get(memory.places.size() - 1);
    memory.values().put(pair, kept.getOrDefault(pair, Value.ZERO));
    memory.run(1);
    assertEquals(1, memory.valueOf(".same").bits());
    assertEquals(7, memory.valueOf(".sum").bits());
  }

  @Test
  void namesTellTheObjectAndTheField() throws Throwable {
    Subject subject = Subject.of(Objects.class, "makes");
    SequentialMemory memory = new SequentialMemory(subject.program);
    memory.run(0);
    String name = subject.program.locationName(memory.places.get(0));
    assertEquals("IdentityTest$Objects#0.inner", name);
    assertSame(Value.ZERO, subject.program.initial(memory.places.get(2)));
  }
}
