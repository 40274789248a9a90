package dev.magpie.explorer.jcstress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.magpie.explorer.Exploration;
import dev.magpie.explorer.Explorer;
import dev.magpie.explorer.Options;
import dev.magpie.explorer.Verdict;
import java.io.IOException;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Several search threads see the executions that one sees, also of classes whose actors make
 * objects: each worker numbers their fields in the order in which it meets them.
 */
class ParallelLitmusTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "event.EventEnqueue$ActualTwoWaiters,293",
    "event.EventToken$ActualTwoWaiters,3553",
    "inject.InjectBlock$Actual,265"
  })
  void threeThreadsSeeWhatOneSees(String row, long executions) throws IOException {
    String name = Tables.PACKAGE + row;
    UnaryOperator<Options> allowances = Allowance.of(name);
    for (int repetition = 0; repetition < 3; repetition++) {
      Exploration exploration =
          Explorer.explore(
              StressClasses.load(name), options -> allowances.apply(options).withThreads(3));
      assertEquals(new Verdict.Pass(executions), exploration.verdict(), exploration::report);
    }
  }
}
