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
    code[thread].run(frame(thread, memory));
  }

  /** A thread's registers at its end, which may be a division by zero. */
  long[] registers(int thread, Memory memory) {
    Frame frame = frame(thread, memory);
    try {
      code[thread].run(frame);
    } catch (ArithmeticException e) {
      // the search has reported it
    }
    return frame.registers;
  }

  private Frame frame(int thread, Memory memory) {
    return new Frame(registers[thread].clone(), memory, plain);
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
