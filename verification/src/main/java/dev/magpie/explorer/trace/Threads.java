package dev.magpie.explorer.trace;

import dev.magpie.explorer.graph.Execution;
import dev.magpie.explorer.program.Program;
import java.util.List;
import java.util.stream.IntStream;

/** The threads that a trace shows. */
public final class Threads {
  private Threads() {}

  /** All but those that nobody has started. */
  public static List<Integer> of(Execution execution, Program program) {
    return IntStream.range(0, execution.threads())
        .filter(t -> !program.startsLater(t) || !execution.events(t).isEmpty())
        .boxed()
        .toList();
  }
}
