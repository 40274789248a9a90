package dev.magpie.explorer.runtime;

import dev.magpie.explorer.program.Fence;
import dev.magpie.explorer.program.Memory;
import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.program.Value;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Fences, and the calls of {@code Thread} and {@code ThreadLocal}. */
public final class ThreadCalls {
  private final Machine machine;
  private final Map<Identity, Value> locals = new HashMap<>();
  private int localsOf;
  private final ClassValue<Boolean> hasIdentity =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          try {
            return type.getMethod("hashCode").getDeclaringClass() == Object.class;
          } catch (NoSuchMethodException e) {
            throw new AssertionError("each class has it: " + type, e);
          }
        }
      };

  ThreadCalls(Machine machine) {
    this.machine = machine;
  }

  public void fence(int site) {
    Memory memory = machine.memory;
    if (memory != null) {
      memory.fence(strength(machine.readMode(site)), site);
    }
  }

  private static Fence strength(Mode mode) {
    return switch (mode) {
      case VOLATILE -> Fence.FULL;
      case ACQUIRE -> Fence.ACQUIRE;
      case RELEASE -> Fence.RELEASE;
      case PLAIN, OPAQUE, PERMIT -> Fence.NONE;
    };
  }

  public Thread current() {
    return machine.threads.current();
  }

  public void start(Thread thread, int site) {
    Memory memory = machine.memory;
    if (memory == null) {
      throw machine.unknown(site, "a thread is started before all threads");
    }
    machine.threads.start(thread, memory, site);
  }

  public void join(Thread thread, int site) {
    Memory memory = machine.memory;
    int number = machine.threads.number(thread);
    if (memory == null || number < 0) {
      throw machine.unknown(site, "join of " + thread + ", which is no thread of the program,");
    }
    memory.join(number, site);
  }

  /** The running thread's value of a {@code ThreadLocal}. */
  public @Nullable Object local(Object threadLocal, Supplier<? extends @Nullable Object> initial) {
    forgetOtherRuns();
    Identity key = machine.identities.of(threadLocal);
    Value known = locals.get(key);
    if (known != null) {
      return known.ref();
    }
    Object value = initial.get();
    setLocal(threadLocal, value);
    return value;
  }

  public void setLocal(Object threadLocal, @Nullable Object value) {
    forgetOtherRuns();
    machine.effects++;
    locals.put(machine.identities.of(threadLocal), new Value(0, value));
  }

  public void removeLocal(Object threadLocal) {
    forgetOtherRuns();
    machine.effects++;
    locals.remove(machine.identities.of(threadLocal));
  }

  private void forgetOtherRuns() {
    if (localsOf != machine.run) {
      localsOf = machine.run;
      locals.clear();
    }
  }

  public boolean same(@Nullable Object a, @Nullable Object b) {
    return a == b || (!machine.isDirect() && machine.identities.same(a, b));
  }

  /** As {@code ==} has it. */
  public boolean sameReference(@Nullable Object a, @Nullable Object b) {
    if (!machine.isDirect()) {
      machine.requireKnown(a, b);
    }
    return same(a, b);
  }

  /** Whether the class leaves it to {@code Object} what is equal. */
  public boolean hasIdentity(Object object) {
    return hasIdentity.get(object.getClass());
  }

  public int identityHash(@Nullable Object object) {
    if (object == null || object instanceof Class) {
      return object == null ? 0 : ((Class<?>) object).getName().hashCode();
    }
    // The same before and in the threads, or a map made before them finds nothing.
    return machine.identities.of(object).stableHash();
  }

  /** Time stands still. */
  public long time() {
    return 0;
  }

  public void repeats(int position) {
    Memory memory = machine.memory;
    if (memory != null) {
      throw memory.repeatsSince(position);
    }
    throw new IllegalStateException("a wait outside the threads: it would be for ever");
  }

  public int position() {
    Memory memory = machine.memory;
    return memory == null ? 0 : memory.position();
  }
}
