package dev.magpie.explorer.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Rewritten code does what Java says, and the same in each run. */
final class LanguageTest {
  /** Each method throws if anything is not as in Java. */
  @SuppressWarnings("unused")
  public static class Programs {
    enum Color {
      RED,
      GREEN
    }

    record Point(int x, String name) {}

    private static final VarHandle BYTE = handle("small", byte.class);
    private static final VarHandle CHAR = handle("letter", char.class);
    private static final VarHandle FLOAT = handle("real", float.class);
    private static final VarHandle DOUBLE = handle("longReal", double.class);
    private static final VarHandle LONG = handle("number", long.class);
    private static final VarHandle BOOLEAN = handle("truth", boolean.class);

    private byte small;
    private char letter;
    private float real;
    private double longReal;
    private long number;
    private boolean truth;

    private static VarHandle handle(String name, Class<?> type) {
      try {
        return MethodHandles.lookup().findVarHandle(Programs.class, name, type);
      } catch (ReflectiveOperationException e) {
        throw new ExceptionInInitializerError(e);
      }
    }

    private static void check(Object expected, Object actual) {
      if (!Objects.equals(expected, actual)) {
        throw new AssertionError(actual + ", not " + expected);
      }
    }

    public void types() {
      BYTE.set(this, (byte) -3);
      check((byte) -3, (byte) BYTE.getAndAdd(this, (byte) -126));
      check((byte) 127, small);
      CHAR.setRelease(this, 'x');
      check(true, CHAR.compareAndSet(this, 'x', 'y'));
      check('y', letter);
      FLOAT.set(this, 2);
      check(2f, (float) FLOAT.getAndAdd(this, 1.5f));
      check(3.5f, real);
      DOUBLE.setVolatile(this, 1.25);
      check(1.25, (double) DOUBLE.compareAndExchange(this, 1.25, -0.0));
      check(-0.0, longReal);
      LONG.set(this, 12);
      check(12L, (long) LONG.getAndBitwiseAnd(this, 6L));
      Object boxed = LONG.getAcquire(this);
      check(4L, boxed);
      check(4L, number);
      BOOLEAN.setOpaque(this, true);
      check(true, (boolean) BOOLEAN.getAndBitwiseXor(this, true));
      check(false, truth);
    }

    public void arrays() {
      int[][] grid = new int[2][3];
      grid[1][2] = 5;
      grid[1][2] += 2;
      check(7, grid[1].clone()[2]);
      char[] letters = "hello".toCharArray();
      letters[0] = 'j';
      check("jello", new String(letters));
      int[] sorted = {3, 1, 2};
      Arrays.sort(sorted);
      int[] copy = Arrays.copyOf(sorted, 5);
      System.arraycopy(copy, 0, copy, 1, 3);
      check("[1, 1, 2, 3, 0]", Arrays.toString(copy));
      check("a-4", String.format(Locale.ROOT, "%s-%d", "a", 4));
      check("caught Index 5 out of bounds for length 3", caught(() -> sorted[5] = 1));
      Object[] strings = new String[1];
      check("caught java.lang.Integer", caught(() -> strings[0] = 1));
    }

    private static String caught(Runnable body) {
      try {
        body.run();
        return "nothing";
      } catch (ArrayIndexOutOfBoundsException | ArrayStoreException e) {
        return "caught " + e.getMessage();
      } finally {
        check(1, 1);
      }
    }

    public void collections() {
      List<String> list = new ArrayList<>(List.of("b", "a"));
      list.add("c");
      list.sort(null);
      check("[a, b, c]", list.toString());
      check(List.of("a!", "b!", "c!"), list.stream().map(x -> x + "!").toList());
      Map<Object, Integer> map = new HashMap<>();
      Object key = new Object();
      map.put(key, 1);
      map.merge(key, 2, Integer::sum);
      check(3, map.get(key));
      check("{1=a}", new TreeMap<>(Map.of(1, "a")).toString());
      Deque<Integer> deque = new ArrayDeque<>();
      deque.push(1);
      deque.addLast(2);
      check(2, deque.pollLast());
    }

    @SuppressWarnings("AssignmentExpression") // tells whether assertions are enabled
    public void language() {
      check(2, pick(Color.valueOf("GREEN")));
      check(2, Color.values().length);
      check(new Point(1, "a"), new Point(1, "a"));
      check("Point[x=1, name=b]", new Point(1, "b").toString());
      boolean enabled = false;
      assert enabled = true;
      check(true, enabled);
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 3; i++) {
        text.append(i);
      }
      check("012", text.toString());
      check(7, locked(3) + locked(4));
    }

    private static int pick(Color color) {
      return switch (color) {
        case RED -> 1;
        case GREEN -> 2;
      };
    }

    private synchronized int locked(int i) {
      synchronized (this) {
        return i;
      }
    }
  }

  private static void runsTwiceAlike(String method) throws Throwable {
    Subject subject = Subject.of(Programs.class, method);
    SequentialMemory first = new SequentialMemory(subject.program);
    first.run(0);
    SequentialMemory second = new SequentialMemory(subject.program);
    second.run(0);
    assertEquals(first.log, second.log);
    assertEquals(first.places, second.places);
  }

  @Test
  void primitiveTypes() throws Throwable {
    runsTwiceAlike("types");
  }

  @Test
  void arrays() throws Throwable {
    runsTwiceAlike("arrays");
  }

  @Test
  void collections() throws Throwable {
    runsTwiceAlike("collections");
  }

  @Test
  void enumsRecordsAssertionsAndLocks() throws Throwable {
    runsTwiceAlike("language");
  }
}
