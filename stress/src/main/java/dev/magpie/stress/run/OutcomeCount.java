package dev.magpie.stress.run;

import org.openjdk.jcstress.annotations.Expect;

/**
 * How often an outcome was seen.
 *
 * @param grade what the test says of it; an outcome that the test does not name is forbidden
 */
record OutcomeCount(String outcome, long count, Expect grade, String description) {

  boolean isBad() {
    return count > 0 && grade != Expect.ACCEPTABLE && grade != Expect.ACCEPTABLE_INTERESTING;
  }
}
