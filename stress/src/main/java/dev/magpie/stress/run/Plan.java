package dev.magpie.stress.run;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Which tests one call is about.
 *
 * @param run those that jcstress runs
 * @param notRun those for which this machine has too few processors
 */
record Plan(List<LitmusTest> run, List<LitmusTest> notRun) {

  static Plan of(List<LitmusTest> tests, int processors) {
    Predicate<LitmusTest> fits = test -> test.actors() <= processors;
    return new Plan(
        tests.stream().filter(fits).toList(), tests.stream().filter(fits.negate()).toList());
  }

  int size() {
    return run.size() + notRun.size();
  }

  /** Returns the regular expression by which jcstress selects the tests to run, and no others. */
  String filter() {
    return "^(?:"
        + String.join("|", run.stream().map(LitmusTest::name).map(Pattern::quote).toList())
        + ")$";
  }
}
