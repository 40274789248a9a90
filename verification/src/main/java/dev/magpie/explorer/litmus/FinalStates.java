package dev.magpie.explorer.litmus;

import dev.magpie.explorer.graph.Execution;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Collects the final states of a litmus test. One thread at a time may use it. */
public final class FinalStates {
  private final LitmusTest test;
  private final LitmusProgram program;
  private final List<Observed> observed;
  private final int[] slots;
  private final Map<FinalState, Long> executions = new TreeMap<>();

  public FinalStates(LitmusTest test, PlainAccess plain) {
    this.test = test;
    this.program = new LitmusProgram(test, plain);
    this.observed = test.postcondition().observed();
    this.slots = observed.stream().mapToInt(test::slotOf).toArray();
  }

  /** A final state and in how many executions it is reached. */
  public record Reached(String state, long executions, boolean meetsCondition) {}

  /**
   * Takes down the final state of a complete execution, unless the test filters it out.
   *
   * @return whether it is the first execution that decides the test's question: a witness of what
   *     may or must not exist, or one that breaks what must hold of all
   */
  public boolean add(Execution execution) {
    FinalState state = stateOf(execution);
    if (!holds(test.postcondition().filter(), state)) {
      return false;
    }
    boolean first = executions.merge(state, 1L, Long::sum) == 1;
    return first && decides(state) && decided() == 1;
  }

  private FinalState stateOf(Execution execution) {
    long[][] registers = new long[program.threads()][];
    for (int thread = 0; thread < registers.length; thread++) {
      RecordedMemory memory = new RecordedMemory(execution.events(thread));
      registers[thread] = program.runToEnd(thread, memory);
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

  private boolean holds(Condition condition, FinalState state) {
    return condition.holds(place -> state.values()[observed.indexOf(place)]);
  }

  private boolean decides(FinalState state) {
    boolean holds = holds(test.postcondition().condition(), state);
    return holds != (test.quantifier() == Quantifier.FORALL);
  }

  private long decided() {
    return executions.keySet().stream().filter(this::decides).count();
  }

  /** Whether the test's condition holds of the states so far: herd7's "Ok". */
  public boolean conditionHolds() {
    boolean anyDecides = decided() > 0;
    return anyDecides == (test.quantifier() == Quantifier.EXISTS);
  }

  /** All states, in herd7's order. */
  public List<Reached> reached() {
    return executions.entrySet().stream().map(this::reached).toList();
  }

  private Reached reached(Entry<FinalState, Long> entry) {
    boolean meets = holds(test.postcondition().condition(), entry.getKey());
    return new Reached(text(entry.getKey()), entry.getValue(), meets);
  }

  private String text(FinalState state) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < observed.size(); i++) {
      text.append(i == 0 ? "" : " ").append(observed.get(i)).append('=').append(state.values()[i]);
    }
    return text.toString();
  }

  /** All states in one line, as herd7 orders them. */
  @Override
  public String toString() {
    return reached().stream().map(Reached::state).collect(Collectors.joining(" | "));
  }
}
