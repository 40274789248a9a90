package dev.magpie.proofs.litmus;

import dev.magpie.explorer.program.Memory;
import dev.magpie.explorer.program.Program;
import dev.magpie.explorer.program.Value;
import org.jspecify.annotations.Nullable;

/** Does what another program does. */
class ForwardingProgram implements Program {
  private final Program program;

  ForwardingProgram(Program program) {
    this.program = program;
  }

  @Override
  public int threads() {
    return program.threads();
  }

  @Override
  public String threadName(int thread) {
    return program.threadName(thread);
  }

  @Override
  public boolean startsLater(int thread) {
    return program.startsLater(thread);
  }

  @Override
  public boolean mayWait(int thread) {
    return program.mayWait(thread);
  }

  @Override
  public void run(int thread, Memory memory) throws Throwable {
    program.run(thread, memory);
  }

  @Override
  public Value initial(int location) {
    return program.initial(location);
  }

  @Override
  public String locationName(int location) {
    return program.locationName(location);
  }

  @Override
  public String describeSite(int site) {
    return program.describeSite(site);
  }

  @Override
  public boolean same(@Nullable Object a, @Nullable Object b) {
    return program.same(a, b);
  }

  @Override
  public boolean mayRace(int location) {
    return program.mayRace(location);
  }
}
