package dev.magpie.explorer.litmus;

import dev.magpie.explorer.Plain;
import dev.magpie.explorer.Trial;
import dev.magpie.explorer.graph.Execution;
import dev.magpie.explorer.program.Program;
import dev.magpie.explorer.trace.Trace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A litmus test as a program, whose executions are judged by their final states. */
final class LitmusTrial implements Trial {
  private final LitmusProgram program;
  private final LitmusSubject subject;
  private final List<Observed> observed;
  private final int[] slots;

  LitmusTrial(LitmusTest test, LitmusSubject subject, Plain plain) {
    this.program = new LitmusProgram(test, plain);
    this.subject = subject;
    this.observed = test.postcondition().observed();
    this.slots = observed.stream().mapToInt(test::slotOf).toArray();
  }

  @Override
  public Program program() {
    return program;
  }

  @Override
  public @Nullable String judge(Execution execution) {
    FinalState state = stateOf(execution);
    return subject.met(state, () -> Trace.of(execution, program));
  }

  private FinalState stateOf(Execution execution) {
    long[][] registers = new long[program.threads()][];
    for (int thread = 0; thread < registers.length; thread++) {
      RecordedMemory memory = new RecordedMemory(execution.events(thread));
      registers[thread] = program.registers(thread, memory);
    }
    long[] values = new long[slots.length];
    for (int i = 0; i < values.length; i++) {
      Observed place = observed.get(i);
      values[i] =
          place.isShared()
              ? execution.finalValue(slots[i]).bits()
              : registers[place.thread()][slots[i]];
    }
    return new FinalState(values);
  }
}
