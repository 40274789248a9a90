package dev.magpie.explorer.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.magpie.explorer.program.Fence;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a fence was taken away, it is as if there had never been one. */
class TakenFenceTest {
  private static final int PROGRAMS = 300;

  private final Engine explorer = new Explorer();

  @Test
  void aFenceThatWasTakenAwayChangesNothing() {
    for (long seed = 0; seed < PROGRAMS; seed++) {
      check(ProgramGenerator.generate(seed));
    }
    ClassicPrograms.all().values().forEach(this::check);
  }

  private void check(SmallProgram program) {
    SmallProgram marked = program;
    for (int thread = 0; thread < program.threads(); thread++) {
      List<Step> steps = new ArrayList<>();
      for (Step step : program.code().get(thread)) {
        steps.add(new Step.Barrier(Fence.NONE));
        steps.add(step);
      }
      marked = marked.with(thread, steps);
    }
    for (String model : Oracle.models()) {
      Graphs found = explorer.explore(marked, model, false);
      String difference = found.differenceFrom(explorer.explore(program, model, false));
      assertEquals("", difference, () -> model + "\n" + program);
    }
  }
}
