package dev.magpie.explorer.runtime;

import dev.magpie.explorer.program.Memory;
import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.program.Update;
import dev.magpie.explorer.program.Value;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** {@code LockSupport} and interrupts. */
public final class Parking {
  private static final Value ONE = Value.of(1);

  private final Machine machine;
  private final BitSet wokenOnce = new BitSet();

  Parking(Machine machine) {
    this.machine = machine;
  }

  void beginRun() {
    wokenOnce.clear();
  }

  public void park(boolean timed, int site) {
    Memory memory = machine.memory;
    if (memory == null) {
      throw new IllegalStateException("park before the threads: it would wait for ever");
    }
    Threads threads = machine.threads;
    int self = threads.number(threads.current());
    if (self < 0) {
      throw new IllegalStateException("park after the threads: it would wait for ever");
    }
    if (memory.read(threads.interrupt(self), Mode.ACQUIRE, site).bits() == 1
        || wakesSpuriously(memory, site)
        || (timed && timesOut(site))) {
      return;
    }
    Update take = new Updates.Take(1, 0);
    memory.update(threads.permit(self), take, Mode.PERMIT, Mode.PERMIT, site);
    machine.effects++;
  }

  /** Whether a timed wait ends now, for no other reason than time. */
  public boolean timesOut(int site) {
    Memory memory = machine.memory;
    return memory == null || (machine.options.timeouts() && memory.choose(2, site) == 1);
  }

  private boolean wakesSpuriously(Memory memory, int site) {
    if (!machine.options.spuriousWakeups() || wokenOnce.get(site) || memory.choose(2, site) == 0) {
      return false;
    }
    wokenOnce.set(site);
    machine.effects++;
    return true;
  }

  /** Wakes a thread of the program; all others never park here. */
  public void unpark(@Nullable Thread thread, int site) {
    Memory memory = machine.memory;
    int number = thread == null ? -1 : machine.threads.number(thread);
    if (memory != null && number >= 0) {
      machine.effects++;
      memory.write(machine.threads.permit(number), Mode.PERMIT, ONE, site);
    }
  }

  public void interrupt(Thread thread, int site) {
    Memory memory = machine.memory;
    int number = machine.threads.number(thread);
    if (memory != null && number >= 0) {
      machine.effects++;
      memory.write(machine.threads.interrupt(number), Mode.RELEASE, ONE, site);
      unpark(thread, site);
    }
  }

  public boolean isInterrupted(Thread thread, int site) {
    Memory memory = machine.memory;
    int number = machine.threads.number(thread);
    return memory != null
        && number >= 0
        && memory.read(machine.threads.interrupt(number), Mode.ACQUIRE, site).bits() == 1;
  }

  /** Takes the interrupt of the running thread. */
  public boolean interrupted(int site) {
    Memory memory = machine.memory;
    int number = machine.threads.number(machine.threads.current());
    if (memory == null || number < 0) {
      return false;
    }
    Update take = new Updates.CompareAndSet(machine.identities, ONE, Value.ZERO);
    int location = machine.threads.interrupt(number);
    boolean taken = memory.update(location, take, Mode.ACQUIRE, Mode.OPAQUE, site).bits() == 1;
    if (taken) {
      machine.effects++;
    }
    return taken;
  }
}
