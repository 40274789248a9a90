package dev.magpie.explorer.runtime;

import dev.magpie.explorer.program.Memory;
import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.program.Update;
import dev.magpie.explorer.program.Value;
import dev.magpie.explorer.rewrite.Access;
import java.util.BitSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The accesses of {@code VarHandle}, and of the atomic classes, in all their modes. */
public final class VariableAccess {
  private final Machine machine;
  private final BitSet failedOnce = new BitSet();

  VariableAccess(Machine machine) {
    this.machine = machine;
  }

  void beginRun() {
    failedOnce.clear();
  }

  public Value get(Variable variable, @Nullable Object target, int index, int site) {
    Memory memory = machine.memory;
    if (memory == null) {
      return direct(variable, target, index);
    }
    return met(memory.read(location(variable, target, index), machine.readMode(site), site));
  }

  public void set(Variable variable, @Nullable Object target, int index, Value value, int site) {
    Memory memory = machine.memory;
    Value next = checked(variable, target, value);
    if (memory == null) {
      setDirect(variable, target, index, next);
    } else {
      machine.effects++;
      memory.write(location(variable, target, index), machine.writeMode(site), next, site);
    }
  }

  public boolean compareAndSet(
      Variable variable, @Nullable Object target, int index, Value old, Value next, int site) {
    Memory memory = machine.memory;
    if (memory != null && failsSpuriously(memory, site)) {
      memory.read(location(variable, target, index), failureMode(site), site);
      return false;
    }
    Update update = compareAndSet(old, checked(variable, target, next), site);
    Value read = update(variable, target, index, update, site);
    requireKnown(read, old);
    return update.apply(read) != null;
  }

  public Value compareAndExchange(
      Variable variable, @Nullable Object target, int index, Value old, Value next, int site) {
    Value written = checked(variable, target, next);
    Update update = compareAndSet(old, written, site);
    Value read = update(variable, target, index, update, site);
    requireKnown(read, old);
    return met(read);
  }

  private Update compareAndSet(Value old, Value next, int site) {
    return new Updates.CompareAndSet(machine.identities, old, next, failureMode(site));
  }

  private Mode failureMode(int site) {
    return machine.sites.access(site).failure();
  }

  private void requireKnown(Value read, Value expected) {
    if (!machine.isDirect()) {
      machine.requireKnown(read.ref(), expected.ref());
    }
  }

  public Value swap(Variable variable, @Nullable Object target, int index, Value next, int site) {
    Update update = new Updates.Swap(checked(variable, target, next));
    return met(update(variable, target, index, update, site));
  }

  /** The value before, or, if {@code after}, the one after. */
  public long calculate(
      Variable variable,
      @Nullable Object target,
      int index,
      long operand,
      boolean after,
      int site) {
    Update update =
        new Updates.Arithmetic(machine.sites.access(site).operation(), variable, operand);
    Value read = update(variable, target, index, update, site);
    return after ? Objects.requireNonNull(update.apply(read)).bits() : read.bits();
  }

  private Value update(
      Variable variable, @Nullable Object target, int index, Update update, int site) {
    Memory memory = machine.memory;
    if (memory == null) {
      Value old = direct(variable, target, index);
      Value next = update.apply(old);
      if (next != null) {
        setDirect(variable, target, index, next);
      }
      return old;
    }
    int location = location(variable, target, index);
    Access access = machine.sites.access(site);
    Value read = memory.update(location, update, access.read(), access.write(), site);
    if (update.apply(read) != null) {
      machine.effects++;
    }
    return read;
  }

  private boolean failsSpuriously(Memory memory, int site) {
    if (!machine.options.spuriousFailures()
        || !machine.sites.access(site).weak()
        || failedOnce.get(site)
        || memory.choose(2, site) == 0) {
      return false;
    }
    failedOnce.set(site);
    machine.effects++;
    return true;
  }

  private Value met(Value value) {
    Object object = value.ref();
    return object == null ? value : Value.of(machine.identities.met(object));
  }

  private Value checked(Variable variable, @Nullable Object target, Value value) {
    Object object = value.ref();
    if (object == null) {
      return value;
    }
    Class<?> type =
        variable.kind() == Variable.Kind.ELEMENT
            ? Objects.requireNonNull(target).getClass().getComponentType()
            : variable.type();
    if (!type.isInstance(object)) {
      throw new ClassCastException(object.getClass() + " cannot be cast to " + type);
    }
    return machine.published(object);
  }

  private int location(Variable variable, @Nullable Object target, int index) {
    if (variable.kind() == Variable.Kind.STATIC) {
      return machine.statics.location(variable.number());
    }
    Objects.requireNonNull(target);
    if (variable.kind() == Variable.Kind.FIELD) {
      return machine.identities.of(target).base + variable.number();
    }
    ArrayAccess.check(target, index);
    return machine.identities.of(target).base + index;
  }

  private Value direct(Variable variable, @Nullable Object target, int index) {
    machine.initialisers.requireOwn(variable, target);
    return switch (variable.kind()) {
      case STATIC -> machine.statics.direct(variable.number());
      case FIELD -> machine.directGet(Objects.requireNonNull(target), variable.number());
      case ELEMENT -> {
        ArrayAccess.check(Objects.requireNonNull(target), index);
        yield Heap.element(target, index);
      }
    };
  }

  private void setDirect(Variable variable, @Nullable Object target, int index, Value value) {
    machine.initialisers.requireOwn(variable, target);
    switch (variable.kind()) {
      case STATIC -> machine.statics.setDirect(variable.number(), value);
      case FIELD -> machine.directSet(Objects.requireNonNull(target), variable.number(), value);
      case ELEMENT -> {
        ArrayAccess.check(Objects.requireNonNull(target), index);
        Heap.setElement(target, index, value);
      }
    }
  }
}
