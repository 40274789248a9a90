package dev.magpie.stress.run;

import java.util.List;

/**
 * What jcstress found for one test in one JVM configuration, or in all.
 *
 * @param problems what kept the test from running to its end; a test with problems has not passed
 * @param outcomes those that were seen
 */
record LitmusResult(String test, List<String> problems, List<OutcomeCount> outcomes) {

  long samples() {
    return outcomes.stream().mapToLong(OutcomeCount::count).sum();
  }
}
