package dev.magpie.explorer.jcstress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.explorer.Exploration;
import dev.magpie.explorer.Explorer;
import dev.magpie.explorer.Options;
import dev.magpie.explorer.Verdict;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.List;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every litmus class of a shipped class, exhaustively, under RC11. */
class StressClassesLitmusTest {
  static SortedSet<String> listed() {
    return StressClasses.listed();
  }

  private static Options change(Options options, List<Allowance> allowances) {
    Options changed = options;
    for (Allowance allowance : allowances) {
      changed = allowance.change(changed);
    }
    return changed;
  }

  @Test
  void everyLitmusClassIsFound() throws IOException, URISyntaxException {
    SortedSet<String> compiled = StressClasses.compiled();
    assertFalse(compiled.isEmpty(), "no litmus class is on the class path");
    assertEquals(compiled, listed());
  }

  @Test
  void everyAllowanceIsOfALitmusClass() throws IOException {
    for (Allowance allowance : Allowance.read()) {
      assertTrue(listed().contains(allowance.name()), allowance::toString);
    }
  }

  @ParameterizedTest
  @MethodSource("listed")
  void noExecutionIsWrong(String name) throws IOException {
    List<Allowance> allowances =
        Allowance.read().stream().filter(row -> row.name().equals(name)).toList();
    Exploration exploration =
        Explorer.explore(StressClasses.load(name), options -> change(options, allowances));
    assertInstanceOf(Verdict.Pass.class, exploration.verdict(), exploration::report);
  }
}
