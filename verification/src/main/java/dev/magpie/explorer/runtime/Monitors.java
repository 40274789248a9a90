package dev.magpie.explorer.runtime;

import dev.magpie.explorer.program.Halt;
import dev.magpie.explorer.program.Memory;
import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.program.Value;
import java.util.HashMap;
import java.util.Map;

/** Reentrant locks: {@code synchronized}, and the model of {@code ReentrantLock}. */
public final class Monitors {
  private final Machine machine;
  private final Map<Identity, Integer> held = new HashMap<>();

  Monitors(Machine machine) {
    this.machine = machine;
  }

  void beginRun() {
    held.clear();
  }

  public void enter(Object object, int site) {
    Memory memory = machine.memory;
    Identity identity = memory == null ? null : identity(object);
    if (memory == null || identity == null) {
      return;
    }
    if (!held.containsKey(identity)) {
      Updates.Take take = new Updates.Take(0, machine.thread + 1L);
      memory.update(identity.monitor, take, Mode.ACQUIRE, Mode.OPAQUE, site);
      machine.effects++;
    }
    held.merge(identity, 1, Integer::sum);
  }

  public boolean tryEnter(Object object, int site) {
    Memory memory = machine.memory;
    Identity identity = identity(object);
    if (memory == null) {
      return true;
    }
    if (!held.containsKey(identity)) {
      Value mine = Value.of(machine.thread + 1L);
      Updates.CompareAndSet take = new Updates.CompareAndSet(machine.identities, Value.ZERO, mine);
      Value read = memory.update(identity.monitor, take, Mode.ACQUIRE, Mode.OPAQUE, site);
      if (read.bits() != 0) {
        return false;
      }
      machine.effects++;
    }
    held.merge(identity, 1, Integer::sum);
    return true;
  }

  public void exit(Object object, int site) {
    Memory memory = machine.memory;
    if (memory == null) {
      return;
    }
    Identity identity = identity(object);
    int times = held.getOrDefault(identity, 0);
    if (times == 0) {
      throw new IllegalMonitorStateException("the current thread does not hold " + identity);
    }
    if (times > 1) {
      held.put(identity, times - 1);
      return;
    }
    held.remove(identity);
    machine.effects++;
    try {
      memory.write(identity.monitor, Mode.RELEASE, Value.ZERO, site);
    } catch (Halt unwinding) {
      // The compiler lets the handler that gives a monitor back guard itself too: it would come
      // here for ever. The next access, or the end of the run, sees the halt again.
    }
  }

  public boolean isHeld(Object object) {
    return machine.isDirect() || held.containsKey(identity(object));
  }

  private Identity identity(Object object) {
    Identity identity = machine.identities.of(object);
    if (identity.monitor < 0) {
      identity.monitor = machine.locations.add(1, identity);
    }
    return identity;
  }
}
