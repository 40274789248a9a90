package dev.magpie.explorer.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.magpie.explorer.graph.Execution;
import dev.magpie.explorer.model.Model;
import dev.magpie.explorer.search.Finding;
import dev.magpie.explorer.search.Limits;
import dev.magpie.explorer.search.Observer;
import dev.magpie.explorer.search.ParallelSearch;
import dev.magpie.explorer.search.ParallelSearch.Worker;
import dev.magpie.explorer.search.Search;
import dev.magpie.explorer.search.Summary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several workers visit what one would, each execution once. */
class ParallelSearchTest {
  private static final int WORKERS = 3;
  private static final int PROGRAMS = 200;

  @ParameterizedTest(name = "{0} thieves under {1}")
  @CsvSource({"1, rc11, 65", "2, rc11, 3639", "2, sc, 3065"})
  void theNumberOfExecutionsDoesNotDependOnTheWorkers(int thieves, String model, long executions)
      throws InterruptedException {
    Worker worker = new Worker(new ChaseLevProgram(thieves), new SilentObserver());
    ParallelSearch search =
        new ParallelSearch(WORKERS, () -> worker, Model.named(model), Limits.DEFAULT);
    assertEquals(new Summary(executions, 0, 0, null), search.run());
  }

  @Test
  void theSameExecutionsAreVisited() throws InterruptedException {
    for (int seed = 0; seed < PROGRAMS; seed++) {
      SmallProgram program = ProgramGenerator.generate(seed);
      Texts alone = new Texts();
      new Search(program, Model.RC11, Limits.DEFAULT, alone).run();
      Texts together = new Texts();
      Worker worker = new Worker(program, together);
      new ParallelSearch(WORKERS, () -> worker, Model.RC11, Limits.DEFAULT).run();
      assertEquals(alone.sorted(), together.sorted(), "seed " + seed);
    }
  }

  /** Collects from several workers. */
  private static final class Texts implements Observer {
    private final List<String> texts = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void execution(Execution execution) {
      texts.add(ExecutionText.of(execution, true));
    }

    @Override
    public void finding(Finding finding, Execution execution) {}

    List<String> sorted() {
      return texts.stream().sorted().toList();
    }
  }
}
