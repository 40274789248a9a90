package dev.magpie.explorer.jcstress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.magpie.explorer.Exploration;
import dev.magpie.explorer.Explorer;
import dev.magpie.explorer.Verdict;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every litmus class of a shipped class, exhaustively, under RC11. */
class StressClassesLitmusTest {
  static SortedSet<String> listed() {
    return StressClasses.listed();
  }

  @Test
  void everyLitmusClassIsFound() throws IOException, URISyntaxException {
    SortedSet<String> compiled = StressClasses.compiled();
    assertFalse(compiled.isEmpty(), "no litmus class is on the class path");
    assertEquals(compiled, listed());
  }

  @ParameterizedTest
  @MethodSource("listed")
  void noExecutionIsWrong(String name) {
    Exploration exploration = Explorer.explore(StressClasses.load(name));
    assertInstanceOf(Verdict.Pass.class, exploration.verdict(), exploration::report);
  }
}
