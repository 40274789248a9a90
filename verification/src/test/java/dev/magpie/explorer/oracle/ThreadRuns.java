package dev.magpie.explorer.oracle;

import dev.magpie.explorer.program.Halt;
import dev.magpie.explorer.program.Program;
import dev.magpie.explorer.program.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * All runs of each thread of a program: each read gives each value that is ever written to its
 * location, or that it has initially. What is written depends on what is read, so this is a least
 * fixed point; it is cut off where a value would depend on itself more often than there are events
 * in the longest execution, as in {@code x = x + 1} against itself, which is out of thin air.
 */
final class ThreadRuns {
  private static final int MAX_ROUNDS = 12;

  private final Program program;
  private final Map<Integer, List<Value>> domains = new TreeMap<>();

  ThreadRuns(Program program) {
    this.program = program;
  }

  List<List<ThreadRun>> all() {
    for (int round = 0; ; round++) {
      List<List<ThreadRun>> runs = new ArrayList<>();
      for (int thread = 0; thread < program.threads(); thread++) {
        runs.add(runsOf(thread));
      }
      if (!widen(runs) || round == MAX_ROUNDS) {
        return runs;
      }
    }
  }

  Set<Integer> locations() {
    return domains.keySet();
  }

  private List<Value> domain(int location) {
    return domains.computeIfAbsent(location, l -> new ArrayList<>(List.of(program.initial(l))));
  }

  private List<ThreadRun> runsOf(int thread) {
    List<ThreadRun> runs = new ArrayList<>();
    if (program.startsLater(thread)) {
      runs.add(ThreadRun.NOT_STARTED);
    }
    Guesses guesses = new Guesses();
    do {
      GuessedMemory memory = new GuessedMemory(thread, guesses, this::domain);
      try {
        program.run(thread, memory);
      } catch (Halt expected) {
        // the run says why
      } catch (Throwable failure) {
        throw new IllegalStateException("thread " + thread + " of " + program, failure);
      }
      runs.add(memory.run());
    } while (guesses.advance());
    return runs;
  }

  private boolean widen(List<List<ThreadRun>> runs) {
    Map<Integer, Set<Value>> written = new TreeMap<>();
    runs.stream()
        .flatMap(List::stream)
        .flatMap(run -> run.events().stream())
        .filter(Node::isWrite)
        .forEach(
            e -> written.computeIfAbsent(e.location(), l -> new LinkedHashSet<>()).add(value(e)));
    boolean wider = false;
    for (Map.Entry<Integer, Set<Value>> entry : written.entrySet()) {
      List<Value> domain = domain(entry.getKey());
      for (Value value : entry.getValue()) {
        if (!domain.contains(value)) {
          domain.add(value);
          wider = true;
        }
      }
    }
    return wider;
  }

  private static Value value(Node write) {
    Value value = write.value();
    if (value == null) {
      throw new AssertionError("no value: " + write);
    }
    return value;
  }
}
