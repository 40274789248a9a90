package dev.magpie.explorer.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.magpie.explorer.program.Mode;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Each access asks the memory once, in its mode. */
final class AccessModesTest {
  /** Some accesses of each sort. */
  @SuppressWarnings({"NonAtomicVolatileUpdate", "unused"})
  public static class Accesses {
    private static final VarHandle COUNT;
    private static final VarHandle ELEMENT = MethodHandles.arrayElementVarHandle(int[].class);
    private static final AtomicIntegerFieldUpdater<Accesses> FLAG =
        AtomicIntegerFieldUpdater.newUpdater(Accesses.class, "flag");

    static {
      try {
        COUNT = MethodHandles.lookup().findVarHandle(Accesses.class, "count", int.class);
      } catch (ReflectiveOperationException e) {
        throw new ExceptionInInitializerError(e);
      }
    }

    private static int shared = 3;
    private final AtomicInteger atomic = new AtomicInteger(5);
    private final AtomicReference<String> name = new AtomicReference<>("a");
    private final int[] elements = {1, 2};
    private final long fixed = shared;
    private int count;
    private volatile int flag;

    public void fields() {
      count = 7;
      flag = count + (int) fixed;
      shared = flag;
      elements[1] = elements[0];
    }

    public void atomics() {
      atomic.get();
      atomic.getPlain();
      atomic.lazySet(6);
      atomic.compareAndSet(6, 7);
      atomic.compareAndSet(6, 8);
      atomic.weakCompareAndSetPlain(7, 8);
      atomic.weakCompareAndSetVolatile(8, 9);
      atomic.compareAndExchangeAcquire(9, 10);
      atomic.incrementAndGet();
      name.compareAndExchangeRelease("a", "b");
    }

    public void handles() {
      COUNT.set(this, 1);
      COUNT.getAndAddRelease(this, 2);
      COUNT.weakCompareAndSet(this, 3, 4);
      ELEMENT.setOpaque(elements, 0, 9);
      ELEMENT.getAcquire(elements, 0);
      FLAG.getAndSet(this, 8);
    }

    public void fences() {
      VarHandle.fullFence();
      VarHandle.acquireFence();
      VarHandle.releaseFence();
    }

    public void references() {
      Runnable add = atomic::incrementAndGet;
      add.run();
      Runnable fence = VarHandle::fullFence;
      fence.run();
    }
  }

  @Test
  void fieldsAndElements() throws Throwable {
    assertEquals(
        List.of(
            "W PLAIN 7",
            "R PLAIN 7",
            "W VOLATILE 10",
            "R VOLATILE 10",
            "W PLAIN 10",
            "R PLAIN 1",
            "W PLAIN 1"),
        Subject.log(Accesses.class, "fields"));
  }

  @Test
  void atomicClasses() throws Throwable {
    assertEquals(
        List.of(
            "R VOLATILE 5",
            "R PLAIN 5",
            "W RELEASE 6",
            "U VOLATILE 6 VOLATILE 7",
            "U VOLATILE 7",
            "U OPAQUE 7 OPAQUE 8",
            "U VOLATILE 8 VOLATILE 9",
            "U ACQUIRE 9 OPAQUE 10",
            "U VOLATILE 10 VOLATILE 11",
            "U OPAQUE a RELEASE b"),
        Subject.log(Accesses.class, "atomics"));
  }

  @Test
  void varHandlesAndUpdaters() throws Throwable {
    assertEquals(
        List.of(
            "W PLAIN 1",
            "U OPAQUE 1 RELEASE 3",
            "U VOLATILE 3 VOLATILE 4",
            "W OPAQUE 9",
            "R ACQUIRE 9",
            "U VOLATILE 0 VOLATILE 8"),
        Subject.log(Accesses.class, "handles"));
  }

  @Test
  void fences() throws Throwable {
    assertEquals(
        List.of("F FULL", "F ACQUIRE", "F RELEASE"), Subject.log(Accesses.class, "fences"));
  }

  @Test
  void methodReferences() throws Throwable {
    assertEquals(
        List.of("U VOLATILE 5 VOLATILE 6", "F FULL"), Subject.log(Accesses.class, "references"));
  }

  @Test
  void plainMayBeReadAsOpaque() throws Throwable {
    SandboxOptions options = Subject.defaults().withPlain(Mode.OPAQUE);
    SequentialMemory memory =
        new SequentialMemory(Subject.with(options, Accesses.class, "fields").program);
    memory.run(0);
    assertEquals("W OPAQUE 7", memory.log.get(0));
    assertEquals("W VOLATILE 10", memory.log.get(2));
  }

  @Test
  void aMutationReplacesTheMode() throws Throwable {
    SandboxOptions options =
        Subject.defaults()
            .withMutation(
                (site, access) ->
                    site.operation().equals("lazySet")
                        ? access.withModes(Mode.OPAQUE, Mode.OPAQUE)
                        : access);
    SequentialMemory memory =
        new SequentialMemory(Subject.with(options, Accesses.class, "atomics").program);
    memory.run(0);
    assertEquals("W OPAQUE 6", memory.log.get(2));
  }
}
