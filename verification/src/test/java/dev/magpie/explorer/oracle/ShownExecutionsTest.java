package dev.magpie.explorer.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.graph.Execution;
import dev.magpie.explorer.model.Model;
import dev.magpie.explorer.search.Finding;
import dev.magpie.explorer.search.Limits;
import dev.magpie.explorer.search.Observer;
import dev.magpie.explorer.search.Replay;
import dev.magpie.explorer.search.Search;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the explorer shows of an execution is true. */
class ShownExecutionsTest {
  private static final int PROGRAMS = 500;
  private static final int FROM_SEED = 1_000_000;

  @Test
  void aGraphShownWithAFindingIsAllowedAndHasIt() {
    int findings = 0;
    for (SmallProgram program : programs()) {
      Witnesses witnesses = new Witnesses(program);
      new Search(program, Model.RC11, Limits.DEFAULT, witnesses).run();
      findings += witnesses.count;
    }
    assertNotEquals(0, findings);
  }

  @Test
  void anExecutionIsBuiltAgainFromItsName() {
    for (SmallProgram program : programs()) {
      for (String model : Oracle.models()) {
        Set<String> names = new HashSet<>();
        Observer replays = new Replays(program, Model.named(model), names);
        long executions =
            new Search(program, Model.named(model), Limits.DEFAULT, replays).run().complete();
        assertTrue(names.size() >= executions, () -> "names are not distinct: " + program);
      }
    }
  }

  @Test
  void aLinearizationFollowsProgramOrderAndReadsFrom() {
    for (SmallProgram program : programs()) {
      new Search(program, Model.RC11, Limits.DEFAULT, new Orders()).run();
    }
  }

  private static List<SmallProgram> programs() {
    List<SmallProgram> programs = new ArrayList<>(ClassicPrograms.all().values());
    for (int seed = 0; seed < PROGRAMS; seed++) {
      SmallProgram program = ProgramGenerator.generate(FROM_SEED + seed);
      if (Oracle.isSmall(program)) {
        programs.add(program);
      }
    }
    return programs;
  }

  /** Judges each graph that comes with a finding by the axioms. */
  private static final class Witnesses implements Observer {
    private final SmallProgram program;
    private int count;

    Witnesses(SmallProgram program) {
      this.program = program;
    }

    @Override
    public void execution(Execution execution) {}

    @Override
    public void finding(Finding finding, Execution execution) {
      Rc11Axioms axioms = new Rc11Axioms(false);
      Candidate shown = Shown.candidate(program, execution);
      Findings findings = new Findings(program, shown, axioms);
      assertTrue(axioms.allow(shown), () -> finding + "\n" + program);
      boolean holds =
          switch (finding.kind()) {
            case RACE -> findings.race();
            case RELIANCE -> findings.reliance();
            case HANG -> true;
            case EXCEPTION, NONDETERMINISM -> false;
          };
      assertTrue(holds, () -> finding + "\n" + program);
      count++;
    }
  }

  /** Builds each execution again. */
  private record Replays(SmallProgram program, Model model, Set<String> names) implements Observer {
    @Override
    public void execution(Execution execution) {
      Execution again = Replay.of(program, model, execution.id());
      assertEquals(
          ExecutionText.of(execution, true), ExecutionText.of(again, true), program::toString);
      names.add(execution.id());
    }

    @Override
    public void finding(Finding finding, Execution execution) {}
  }

  /** Looks at the order in which events are listed. */
  private static final class Orders implements Observer {
    @Override
    public void execution(Execution execution) {
      Set<Event> seen = new HashSet<>();
      for (Event event : execution.linearized()) {
        boolean first = event.index == 0;
        assertTrue(first || seen.contains(execution.events(event.thread).get(event.index - 1)));
        assertTrue(event.rf == null || event.rf.isInitial() || seen.contains(event.rf));
        seen.add(event);
      }
    }

    @Override
    public void finding(Finding finding, Execution execution) {}
  }
}
