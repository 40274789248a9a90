package dev.magpie.explorer.runtime;

import dev.magpie.explorer.program.Memory;
import dev.magpie.explorer.program.Program;
import dev.magpie.explorer.program.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A program of actors that run rewritten code. */
final class SandboxProgram implements Program {
  private final Machine machine;
  private final List<Actor> actors;

  SandboxProgram(Machine machine, List<Actor> actors) {
    this.machine = machine;
    this.actors = List.copyOf(actors);
    for (Actor actor : actors) {
      machine.threads.add(actor.name(), new Thread(() -> {}, actor.name()));
    }
    for (int i = actors.size(); i < threads(); i++) {
      machine.threads.add(threadName(i), null);
    }
  }

  @Override
  public int threads() {
    return actors.size() + machine.options.startedThreads();
  }

  @Override
  public String threadName(int thread) {
    return thread < actors.size()
        ? actors.get(thread).name()
        : "started-" + (thread - actors.size() + 1);
  }

  @Override
  public boolean startsLater(int thread) {
    return thread >= actors.size();
  }

  @Override
  public boolean mayWait(int thread) {
    return thread < actors.size() && actors.get(thread).mayWait();
  }

  @Override
  public void run(int thread, Memory memory) throws Throwable {
    machine.begin(thread, memory);
    try {
      if (startsLater(thread)) {
        machine.threads.runStarted(memory);
      } else {
        actors.get(thread).body().run();
      }
    } finally {
      machine.end();
    }
  }

  @Override
  public Value initial(int location) {
    return machine.locations.initial(location);
  }

  @Override
  public String locationName(int location) {
    return machine.locations.name(location);
  }

  @Override
  public String describeSite(int site) {
    return machine.sites.site(site).toString();
  }

  @Override
  public boolean isMutated(int site) {
    return machine.sites.isMutated(site);
  }

  @Override
  public boolean same(@Nullable Object a, @Nullable Object b) {
    return machine.identities.same(a, b);
  }
}
