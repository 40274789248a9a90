package dev.magpie.explorer.runtime;

import dev.magpie.explorer.program.Memory;
import dev.magpie.explorer.program.Value;
import java.lang.reflect.Array;
import org.jspecify.annotations.Nullable;

/** Reads and writes of array elements. */
public final class ArrayAccess {
  private final Machine machine;

  ArrayAccess(Machine machine) {
    this.machine = machine;
  }

  public long loadBits(Object array, int index, int site) {
    return load(array, index, site).bits();
  }

  /** Puts the element into the heap, from where the original instruction takes it. */
  public void loadRef(@Nullable Object[] array, int index, int site) {
    if (machine.isDirect()) {
      return;
    }
    array[index] = machine.identities.met(load(array, index, site).ref());
  }

  public void storeBits(Object array, int index, long bits, int site) {
    store(array, index, Value.of(bits), site);
  }

  public void storeRef(@Nullable Object[] array, int index, @Nullable Object value, int site) {
    check(array, index);
    if (value != null && !array.getClass().getComponentType().isInstance(value)) {
      throw new ArrayStoreException(value.getClass().getName());
    }
    store(array, index, machine.published(value), site);
  }

  Value load(Object array, int index, int site) {
    check(array, index);
    Memory memory = machine.memory;
    if (memory == null) {
      machine.initialisers.requireOwn(array);
      return Heap.element(array, index);
    }
    return memory.read(machine.identities.of(array).base + index, machine.readMode(site), site);
  }

  void store(Object array, int index, Value value, int site) {
    check(array, index);
    Memory memory = machine.memory;
    if (memory == null) {
      machine.initialisers.requireOwn(array);
      Heap.setElement(array, index, value);
      return;
    }
    Identity identity = machine.identities.of(array);
    machine.effects++;
    memory.write(identity.base + index, machine.writeMode(site), value, site);
    if (identity.thread == machine.thread) {
      // A JDK method finds in the heap what this thread has put into an array of its own.
      Heap.setElement(array, index, value);
    }
  }

  static void check(Object array, int index) {
    int length = Array.getLength(array);
    if (index < 0 || index >= length) {
      throw new ArrayIndexOutOfBoundsException(
          "Index " + index + " out of bounds for length " + length);
    }
  }

  /** What {@code System.arraycopy} does. */
  public void copy(Object from, int start, Object to, int target, int count, int site) {
    if (machine.isDirect()) {
      System.arraycopy(from, start, to, target, count);
      return;
    }
    checkCopy(from, start, to, target, count);
    Value[] values = new Value[count];
    for (int i = 0; i < count; i++) {
      values[i] = load(from, start + i, site);
    }
    for (int i = 0; i < count; i++) {
      Value value = values[i];
      store(to, target + i, value.ref() == null ? value : met(value), site);
    }
  }

  /** What the method {@code clone} of an array does. */
  public Object cloneOf(Object array, int site) {
    int length = Array.getLength(array);
    Object copy = Array.newInstance(array.getClass().getComponentType(), length);
    copy(array, 0, copy, 0, length, site);
    return copy;
  }

  private Value met(Value value) {
    return Value.of(machine.identities.met(value.ref()));
  }

  private static void checkCopy(Object from, int start, Object to, int target, int count) {
    // An empty copy of the real arrays throws what the real call throws, the lengths apart.
    System.arraycopy(from, start, to, target, 0);
    int last = Math.min(Array.getLength(from) - start, Array.getLength(to) - target);
    if (count < 0 || count > last) {
      throw new ArrayIndexOutOfBoundsException(
          "arraycopy: " + count + " elements, there is room for " + last);
    }
  }
}
