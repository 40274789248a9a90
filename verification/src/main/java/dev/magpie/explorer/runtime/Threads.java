package dev.magpie.explorer.runtime;

import dev.magpie.explorer.program.Memory;
import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.program.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The threads of a program, and the {@code Thread} objects that stand for them. */
final class Threads {
  private final Machine machine;
  private final List<Slot> slots = new ArrayList<>();
  private final Map<Start, Integer> starts = new HashMap<>();
  private final Map<Identity, Integer> started = new HashMap<>();
  private int startsOfRun;
  private int free;
  private @Nullable Thread running;

  Threads(Machine machine) {
    this.machine = machine;
  }

  /** Which start of which thread. */
  private record Start(int starter, int ordinal) {}

  /** The locations of a thread: its permit, its interrupt and the object of a started one. */
  private record Slot(@Nullable Thread token, int permit, int interrupt, int object) {}

  /** Adds a thread of the program; without a token it is started by another. */
  void add(String name, @Nullable Thread token) {
    if (token != null) {
      machine.identities.register(token);
      started.put(machine.identities.of(token), slots.size());
      free = slots.size() + 1;
    }
    Locations locations = machine.locations;
    slots.add(
        new Slot(
            token,
            locations.add("permit of " + name),
            locations.add("interrupt of " + name),
            locations.add("thread object of " + name)));
  }

  int count() {
    return slots.size();
  }

  void beginRun() {
    startsOfRun = 0;
    running =
        machine.thread >= 0 && machine.thread < slots.size()
            ? slots.get(machine.thread).token
            : null;
  }

  /** The body of a started thread. */
  void runStarted(Memory memory) {
    Value object = memory.read(slots.get(machine.thread).object, Mode.PLAIN, 0);
    Thread thread =
        (Thread) Objects.requireNonNull(machine.identities.met(object.ref()), "not started");
    running = thread;
    Runnable body = thread;
    body.run();
  }

  Thread current() {
    return running == null ? Thread.currentThread() : running;
  }

  /** The number of a thread of the program; -1 for any other. */
  int number(Thread thread) {
    if (thread == running) {
      return machine.thread;
    }
    Identity identity = machine.identities.find(thread);
    return identity == null ? -1 : started.getOrDefault(identity, -1);
  }

  void start(Thread thread, Memory memory, int site) {
    machine.identities.publish(thread);
    Integer slot = starts.get(new Start(machine.thread, startsOfRun));
    if (slot == null) {
      slot = free;
      if (slot == slots.size()) {
        throw machine.unknown(
            site,
            "more threads are started than the "
                + machine.options.startedThreads()
                + " that the options allow,");
      }
      free++;
      starts.put(new Start(machine.thread, startsOfRun), slot);
    }
    startsOfRun++;
    started.put(machine.identities.of(thread), slot);
    machine.effects++;
    memory.write(slots.get(slot).object, Mode.PLAIN, Value.of(thread), site);
    memory.start(slot, site);
  }

  int permit(int thread) {
    return slots.get(thread).permit;
  }

  int interrupt(int thread) {
    return slots.get(thread).interrupt;
  }
}
