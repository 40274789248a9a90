package dev.magpie.explorer.runtime;

import dev.magpie.explorer.program.Value;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/**
 * What an object is in all runs: the thread and the place in its events at which it was first met,
 * its class and its length. Each run that allocates the object anew makes one more incarnation.
 */
public final class Identity implements LocationOwner {
  /** The pseudo-thread of the objects that are there before all threads. */
  static final int INITIAL = -1;

  private static final String VARIABLES = "dev.magpie.explorer.runtime.shadow.Atomic";

  final int thread;
  final Class<?> type;
  final int length;

  /** The location of the first field or element; the others follow. */
  final int base;

  /** The next identity met at the same place. */
  final @Nullable Identity next;

  private final Key key;
  private final Layout layout;

  /** Whether it is what the explorer has in place of an atomic variable or array, or extends it. */
  private final boolean isVariable;

  /** What holds it in a final field; null if nothing is known to. */
  private @Nullable Identity holder;

  private @Nullable Field holding;

  /** A copy of an array as it was before all threads; null for all else. */
  private @Nullable Object initialElements;

  /** The location of the object's monitor; -1 if it was never used. */
  int monitor = -1;

  /** The incarnation that the run {@link #seenIn} works with. */
  Object incarnation;

  int seenIn;

  /** The incarnation that was last published, with all that its final fields lead to. */
  @Nullable Object published;

  Identity(Key key, Object object, Layout layout, Locations locations, @Nullable Identity next) {
    thread = key.thread();
    type = object.getClass();
    length = length(object);
    this.key = key;
    incarnation = object;
    this.layout = layout;
    isVariable = isVariable(type);
    this.next = next;
    int count = type.isArray() ? length : layout.size();
    base = count == 0 ? -1 : locations.add(count, this);
  }

  /** Where an object is first met. */
  record Key(int thread, int position, int ordinal) {
    int hash() {
      return ((thread + 1) * 31 + position) * 31 + ordinal;
    }

    @Override
    public String toString() {
      String place = thread == INITIAL ? "" : "@" + thread + ":" + position;
      return place + "#" + ordinal;
    }
  }

  private static boolean isVariable(Class<?> type) {
    Class<?> parent = type.getSuperclass();
    return hasValue(type) || (parent != null && isVariable(parent));
  }

  /** Whether the fields of a class, not those that it inherits, are what a variable holds. */
  private static boolean hasValue(Class<?> type) {
    return type.getName().startsWith(VARIABLES);
  }

  /** Told that this is another object than before. */
  void incarnate(Object object, int run) {
    incarnation = object;
    seenIn = run;
    holder = null;
  }

  /**
   * Told that a final field holds this object: a variable or an array has the name of the first
   * that does. It is one that the same thread made, to be the first in a replay as well.
   */
  void heldBy(Identity object, Field field) {
    boolean isNamed = holder == null && (isVariable || type.isArray()) && !object.type.isHidden();
    if (isNamed && thread == object.thread) {
      holder = object;
      holding = field;
    }
  }

  private @Nullable String held() {
    if (holder == null || holding == null) {
      return null;
    }
    return holder.isVariable ? holder.held() : holder + "." + holding.getName();
  }

  static int length(Object object) {
    return object.getClass().isArray() ? Array.getLength(object) : -1;
  }

  /** Called before all threads: later the heap no longer tells what the elements were. */
  void keepElements() {
    initialElements = Array.newInstance(type.getComponentType(), length);
    System.arraycopy(incarnation, 0, initialElements, 0, length);
  }

  /** A hash code that is the same in all runs. */
  int stableHash() {
    return (key.hash() * 0x9E3779B9) >>> 4;
  }

  @Override
  public Value initial(int location) {
    if (thread != INITIAL || location == monitor) {
      return Value.ZERO;
    }
    int slot = location - base;
    return type.isArray()
        ? Heap.element(initialElements == null ? incarnation : initialElements, slot)
        : Heap.get(layout.field(slot), incarnation);
  }

  @Override
  public String name(int location) {
    if (location == monitor) {
      return "monitor of " + this;
    }
    String held = held();
    String object = held == null ? toString() : held;
    int slot = location - base;
    if (held != null && isVariable && hasValue(layout.field(slot).getDeclaringClass())) {
      return held;
    }
    return type.isArray() ? object + "[" + slot + "]" : object + "." + layout.field(slot).getName();
  }

  @Override
  public String toString() {
    String simple = type.getName().substring(type.getName().lastIndexOf('.') + 1);
    String name = type.isArray() ? type.getComponentType().getSimpleName() + "[]" : simple;
    return name + key;
  }
}
