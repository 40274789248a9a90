package dev.magpie.explorer.runtime;

import dev.magpie.explorer.program.Value;
import java.lang.reflect.Array;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Calls of methods that are not rewritten. */
public final class ForeignCalls {
  private static final List<String> IMMUTABLE =
      List.of(
          "java.util.ImmutableCollections",
          "java.util.Collections$Empty",
          "java.util.Collections$Singleton",
          "java.util.Optional",
          "java.util.regex.Pattern",
          "java.util.Locale",
          "java.math.",
          "java.time.",
          "java.lang.invoke.",
          "java.io.PrintStream");

  private static final Set<Class<?>> STATELESS =
      Set.of(
          Object.class,
          Record.class,
          String.class,
          Class.class,
          Thread.class,
          Boolean.class,
          Character.class);

  private final Machine machine;
  private final ClassValue<Boolean> immutable =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          return isImmutable(type);
        }
      };

  ForeignCalls(Machine machine) {
    this.machine = machine;
  }

  /** Called before a method of an object that may be one of the JDK's. */
  public void before(@Nullable Object receiver, int site) {
    if (machine.isDirect() || receiver == null || immutable.get(receiver.getClass())) {
      return;
    }
    beforeChange(receiver, site);
  }

  /** Called before a method that changes even objects of a class that else never change. */
  public void beforeChange(Object receiver, int site) {
    if (!machine.isDirect()) {
      requireOwn(receiver, site);
      machine.effects++;
    }
  }

  /** Called for what is handed to a method; one that is rewritten may have what it likes. */
  public void argument(@Nullable Object receiver, @Nullable Object argument, int site) {
    boolean isRewritten =
        receiver != null && receiver.getClass().getClassLoader() == machine.loader();
    if (machine.isDirect() || argument == null || isRewritten) {
      return;
    }
    if (!immutable.get(argument.getClass())) {
      requireOwn(argument, site);
    }
  }

  private void requireOwn(Object object, int site) {
    Identity identity = machine.identities.find(object);
    if (identity != null && identity.thread != machine.thread) {
      throw machine.unknown(
          site,
          machine.sites.site(site).operation()
              + " on "
              + object.getClass().getName()
              + ", which threads share and which is not understood,");
    }
  }

  /** Called before a static method that may change something. */
  public void before() {
    machine.effects++;
  }

  /** Called before what no model covers. */
  public void refuse(int site) {
    if (!machine.isDirect()) {
      throw machine.unknown(site, machine.sites.site(site).operation() + " is not understood,");
    }
  }

  /** Puts the elements of an array that is handed over into the heap; returns a copy of them. */
  public @Nullable Object handOver(@Nullable Object array, int site) {
    if (machine.isDirect() || array == null) {
      return null;
    }
    int length = Array.getLength(array);
    Identity identity = machine.identities.find(array);
    if (identity != null && (identity.thread != machine.thread || identity.published == array)) {
      for (int i = 0; i < length; i++) {
        Value value = machine.arrays.load(array, i, site);
        Heap.setElement(
            array, i, value.ref() == null ? value : Value.of(machine.identities.met(value.ref())));
      }
    }
    Object copy = Array.newInstance(array.getClass().getComponentType(), length);
    System.arraycopy(array, 0, copy, 0, length);
    return copy;
  }

  /** Writes what a method has changed in an array. */
  public void takeBack(@Nullable Object array, @Nullable Object before, int site) {
    if (array == null || before == null) {
      return;
    }
    for (int i = 0; i < Array.getLength(array); i++) {
      Value now = Heap.element(array, i);
      Value then = Heap.element(before, i);
      if (now.bits() != then.bits() || now.ref() != then.ref()) {
        machine.arrays.store(array, i, machine.published(now), site);
      }
    }
  }

  /** Writes what stands in an array that a method, or one instruction for many, has made. */
  public void receive(@Nullable Object result, int site) {
    if (machine.isDirect() || result == null || !result.getClass().isArray()) {
      return;
    }
    if (machine.identities.find(result) == null) {
      for (int i = 0; i < Array.getLength(result); i++) {
        Value value = Heap.element(result, i);
        if (value.bits() != 0 || value.ref() != null) {
          receive(value.ref(), site);
          machine.arrays.store(result, i, machine.published(value), site);
        }
      }
    }
  }

  /** A rewritten class is what the class of the JDK that it extends is. */
  private boolean isImmutable(Class<?> type) {
    Class<?> foreign = type;
    while (foreign.getClassLoader() == machine.loader()) {
      foreign = foreign.getSuperclass();
    }
    if (Iterator.class.isAssignableFrom(foreign)) {
      return false;
    }
    return foreign.isArray()
        || Throwable.class.isAssignableFrom(foreign)
        || Enum.class.isAssignableFrom(foreign)
        || STATELESS.contains(foreign)
        || (Number.class.isAssignableFrom(foreign) && foreign.getName().startsWith("java.lang."))
        || IMMUTABLE.stream().anyMatch(foreign.getName()::startsWith);
  }
}
