package dev.magpie.explorer.litmus;

import dev.magpie.explorer.Plain;
import dev.magpie.explorer.program.Memory;
import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.program.Program;
import dev.magpie.explorer.program.Value;
import java.util.List;

/** A litmus test as a program that can be explored. */
public final class LitmusProgram implements Program {
  private final LitmusTest test;
  private final Mode plain;
  private final Statement[] code;
  private final long[][] registers;

  public LitmusProgram(LitmusTest test, Plain plain) {
    this.test = test;
    this.plain = plain == Plain.OPAQUE ? Mode.OPAQUE : Mode.PLAIN;
    List<LitmusThread> threads = test.threads();
    code = threads.stream().map(LitmusThread::code).toArray(Statement[]::new);
    registers = threads.stream().map(t -> t.registers().initial()).toArray(long[][]::new);
  }

  @Override
  public int threads() {
    return code.length;
  }

  @Override
  public String threadName(int thread) {
    return "Thread" + thread;
  }

  @Override
  public void run(int thread, Memory memory) {
    runToEnd(thread, memory);
  }

  /** Runs a thread and returns its registers. */
  long[] runToEnd(int thread, Memory memory) {
    Frame frame = new Frame(registers[thread].clone(), memory, plain);
    code[thread].run(frame);
    return frame.registers;
  }

  @Override
  public Value initial(int location) {
    return Value.of(test.initial().get(location));
  }

  @Override
  public String locationName(int location) {
    return test.locations().get(location);
  }

  @Override
  public String describeSite(int site) {
    return test.sites().get(site);
  }
}
