package dev.magpie.explorer.runtime;

import dev.magpie.explorer.program.Halt;
import dev.magpie.explorer.program.Memory;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Class initialisers run once, on the heap: what they make is there before all threads. One that a
 * thread comes upon while it runs must not meet what threads have changed, of which the heap knows
 * nothing.
 */
public final class Initialisers {
  private final Machine machine;

  /** The memory put aside while a class is initialised. */
  private @Nullable Memory aside;

  private int depth;

  /** The classes whose initialisation began together. */
  private final Set<Class<?>> together = new HashSet<>();

  Initialisers(Machine machine) {
    this.machine = machine;
  }

  void beginRun() {
    aside = null;
    depth = 0;
  }

  /** Called as an initialiser begins: until it ends, accesses go straight to the heap. */
  public void begin(Class<?> type) {
    if (depth++ == 0) {
      aside = machine.memory;
      machine.memory = null;
      together.clear();
    }
    together.add(type);
  }

  /** Called as an initialiser ends. */
  @SuppressWarnings("ReturnValueIgnored") // the question is what counts
  public void end(Class<?> type) {
    // The JDK asks an enum for its constants once: here, not in the first run that needs them.
    type.getEnumConstants();
    leave();
    machine.statics.initialised(type);
  }

  /** Called as an initialiser ends with an exception: it runs once, and each run would need it. */
  public void fail(Throwable failure) {
    boolean isInThread = aside != null;
    leave();
    if (isInThread && !(failure instanceof Halt)) {
      throw machine.unknown("a class initialiser fails in a thread with " + failure);
    }
  }

  private void leave() {
    if (--depth == 0) {
      machine.memory = aside;
      aside = null;
    }
  }

  @Nullable Memory aside() {
    return aside;
  }

  /** Called before a variable is met on the heap. */
  void requireOwn(Variable variable, @Nullable Object target) {
    if (aside != null && variable.kind() == Variable.Kind.STATIC) {
      requireOwn(machine.statics.declaring(variable.number()));
    } else if (target != null) {
      requireOwn(target);
    }
  }

  /** Called before a static field is met on the heap. */
  void requireOwn(Class<?> declaring) {
    if (aside != null && !together.contains(declaring)) {
      throw refused(declaring.getName());
    }
  }

  /** Called before a field or an element of an object is met on the heap. */
  void requireOwn(Object object) {
    if (aside != null && machine.identities.find(object) != null) {
      throw refused("an object of " + object.getClass().getName());
    }
  }

  private Error refused(String what) {
    return machine.unknown(
        "a class is initialised by a thread and looks at " + what + ", which is shared");
  }
}
