package dev.magpie.explorer.oracle;

import dev.magpie.explorer.program.Memory;
import dev.magpie.explorer.program.Program;
import dev.magpie.explorer.program.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A program of a few statements.
 *
 * @param initial the initial values that are not 0
 * @param mayRace the locations on which races are no finding
 * @param mayWait the threads that may wait for ever
 * @param startsLater the threads that another one starts
 */
public record SmallProgram(
    List<List<Step>> code,
    Map<Integer, Integer> initial,
    Set<Integer> mayRace,
    Set<Integer> mayWait,
    Set<Integer> startsLater)
    implements Program {
  private static final int REGISTERS = 4;

  /** The program with other statements in a thread. */
  SmallProgram with(int thread, List<Step> steps) {
    List<List<Step>> changed = new ArrayList<>(code);
    changed.set(thread, steps);
    return new SmallProgram(changed, initial, mayRace, mayWait, startsLater);
  }

  @Override
  public int threads() {
    return code.size();
  }

  @Override
  public String threadName(int thread) {
    return "T" + thread;
  }

  @Override
  public boolean startsLater(int thread) {
    return startsLater.contains(thread);
  }

  @Override
  public boolean mayWait(int thread) {
    return mayWait.contains(thread);
  }

  @Override
  public void run(int thread, Memory memory) {
    Step.runAll(code.get(thread), memory, REGISTERS);
  }

  @Override
  public Value initial(int location) {
    return Value.of(initial.getOrDefault(location, 0));
  }

  @Override
  public String locationName(int location) {
    return "x" + location;
  }

  @Override
  public String describeSite(int site) {
    return "event " + site;
  }

  @Override
  public boolean mayRace(int location) {
    return mayRace.contains(location);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int thread = 0; thread < threads(); thread++) {
      text.append("T" + thread + ":\n");
      code.get(thread).forEach(step -> text.append("  " + step + "\n"));
    }
    text.append("initially " + initial + ", may race " + mayRace);
    return text.append(", may wait " + mayWait + ", start later " + startsLater).toString();
  }
}
