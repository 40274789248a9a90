package dev.magpie.explorer.runtime;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.explorer.program.Halt;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An object of the JDK that threads share is not understood, whatever way leads to its state. */
final class SharedJdkObjectsTest {
  /** One way in each method. */
  @SuppressWarnings({
    "serial",
    "NonAtomicVolatileUpdate",
    "UnnecessaryStringBuilder",
    "UnusedCollectionModifiedInPlace"
  }) // what is refused may be bad style
  public static class Ways {
    private static final class OwnMap extends ConcurrentHashMap<String, Integer> {}

    private static final class OwnBits extends BitSet {
      @Override
      public void set(int bit) {
        super.set(bit);
      }
    }

    private static final class Failing {
      static final int NUMBER = Integer.parseInt("none");
    }

    private static final class Static {
      static volatile int number;
    }

    private static final class Late {
      static final int NUMBER = Static.number;
    }

    private static final class LateWriter {
      static final int NUMBER = Static.number++;
    }

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private static final class LateCaller {
      static final int NUMBER = COUNTER.incrementAndGet();
    }

    private static final AtomicIntegerFieldUpdater<Ways> UPDATER =
        AtomicIntegerFieldUpdater.newUpdater(Ways.class, "number");

    private final Map<String, Integer> extended = new OwnMap();
    private final BitSet overridden = new OwnBits();
    private final CharSequence text = new StringBuilder("text");
    private final Object object = text;
    private final Runnable task = new FutureTask<>(() -> 1);
    private final Set<Integer> set = new ConcurrentSkipListSet<>();
    private final RuntimeException exception = new RuntimeException();
    volatile int number;
    volatile String string = "";

    public void callsMethodOfSuperclass() {
      extended.put("a", 1);
    }

    public void callsMethodThatCallsSuper() {
      overridden.set(1);
    }

    public void asksSequence() {
      number = text.length();
    }

    public void asksObject() {
      string = object.toString();
    }

    public void runsTask() {
      task.run();
    }

    public void handsOverToStatic() {
      Collections.addAll(set, 1);
    }

    public void handsOverToConstructor() {
      string = new StringBuilder(text).toString();
    }

    public void handsOverToMethod() {
      string = new StringBuilder().append(object).toString();
    }

    public void handsOverToValueOf() {
      string = String.valueOf(object);
    }

    public void updates() {
      UPDATER.updateAndGet(this, old -> old + 1);
    }

    public void suppresses() {
      exception.addSuppressed(new IllegalStateException());
    }

    public void renames() {
      Thread.currentThread().setName("other");
    }

    public void setsProperty() {
      System.setProperty("magpie", "1");
    }

    public void shuffles() {
      Collections.shuffle(new ArrayList<>());
    }

    public void initialisesReader() {
      number = Late.NUMBER;
    }

    public void initialisesWriter() {
      number = LateWriter.NUMBER;
    }

    public void initialisesCaller() {
      number = LateCaller.NUMBER;
    }

    public void initialisesFailing() {
      try {
        number = Failing.NUMBER;
      } catch (ExceptionInInitializerError e) {
        number = 1;
      }
    }
  }

  private static String refusal(String method) throws Throwable {
    SequentialMemory memory = new SequentialMemory(Subject.of(Ways.class, method).program);
    return String.valueOf(assertThrows(Halt.class, () -> memory.run(0)).getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "callsMethodOfSuperclass, Map.put",
    "callsMethodThatCallsSuper, BitSet.set",
    "asksSequence, CharSequence.length",
    "asksObject, Object.toString",
    "runsTask, Runnable.run",
    "handsOverToStatic, Collections.addAll",
    "handsOverToConstructor, StringBuilder.<init>",
    "handsOverToMethod, StringBuilder.append",
    "handsOverToValueOf, String.valueOf",
    "updates, AtomicIntegerFieldUpdater.updateAndGet",
    "suppresses, RuntimeException.addSuppressed",
    "renames, Thread.setName",
    "setsProperty, System.setProperty",
    "shuffles, Collections.shuffle"
  })
  void isRefusedWithTheCall(String method, String call) throws Throwable {
    String refusal = refusal(method);
    assertTrue(refusal.contains(call) && refusal.contains("not understood, at"), refusal);
  }

  @ParameterizedTest
  @ValueSource(strings = {"initialisesReader", "initialisesWriter", "initialisesCaller"})
  void aClassInitialisedLateMustNotLookAtWhatIsShared(String method) throws Throwable {
    String refusal = refusal(method);
    assertTrue(refusal.startsWith("a class is initialised by a thread and looks at"), refusal);
  }

  @ParameterizedTest
  @ValueSource(strings = "initialisesFailing")
  void aClassInitialisedLateMustNotFail(String method) throws Throwable {
    assertTrue(refusal(method).contains("fails in a thread"));
  }
}
