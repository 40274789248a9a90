package dev.magpie.explorer.runtime;

import dev.magpie.explorer.program.Memory;
import dev.magpie.explorer.program.Value;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads and writes of instance fields. */
public final class FieldAccess {
  private final Machine machine;

  FieldAccess(Machine machine) {
    this.machine = machine;
  }

  public long getBits(Object target, int slot, int site) {
    return get(target, slot, site).bits();
  }

  public @Nullable Object getRef(Object target, int slot, int site) {
    return machine.identities.met(get(target, slot, site).ref());
  }

  public void putBits(Object target, long bits, int slot, int site) {
    put(target, Value.of(bits), slot, site);
  }

  public void putRef(Object target, @Nullable Object value, int slot, int site) {
    put(target, machine.published(value), slot, site);
  }

  private Value get(Object target, int slot, int site) {
    Memory memory = machine.memory;
    Objects.requireNonNull(target);
    if (memory == null) {
      machine.initialisers.requireOwn(target);
      return machine.directGet(target, slot);
    }
    return memory.read(machine.identities.of(target).base + slot, machine.readMode(site), site);
  }

  private void put(Object target, Value value, int slot, int site) {
    Memory memory = machine.memory;
    Objects.requireNonNull(target);
    if (memory == null) {
      machine.initialisers.requireOwn(target);
      machine.directSet(target, slot, value);
    } else {
      machine.effects++;
      int location = machine.identities.of(target).base + slot;
      memory.write(location, machine.writeMode(site), value, site);
    }
  }
}
