package dev.magpie.bench.measure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** The known answers are those of SciPy. */
final class RatioTest {
  private static final int RUNS = 2_000;
  private static final double TRUE_RATIO = 1.5;

  @Test
  void roundsGiveStudentsIntervalOfTheirLogarithms() {
    Ratio ratio = Ratio.paired(new double[] {10, 12, 11}, new double[] {5, 6.5, 5.2});
    assertInterval(1.98409475, 1.34061591, 2.93643539, ratio);
  }

  @Test
  void iterationsGiveWelchsInterval() {
    Ratio ratio = Ratio.independent(new double[] {10, 12, 11, 9}, new double[] {5, 6.5, 5.2});
    assertInterval(1.88622754, 1.16036756, 3.06614428, ratio);
  }

  @Test
  void fromThreeRoundsOnTheRoundsCount() {
    assertEquals(
        Ratio.paired(new double[] {10, 12, 11}, new double[] {5, 6.5, 5.2}),
        Ratio.of(samples(3, 9, 11, 11, 13, 10, 12), samples(3, 4, 6, 6, 7, 5, 5.4)));
  }

  @Test
  void ofFewerOrUnequalRoundsTheIterationsCount() {
    assertEquals(
        Ratio.independent(new double[] {9, 11, 10, 12}, new double[] {4, 6, 5, 5.4}),
        Ratio.of(samples(2, 9, 11, 10, 12), samples(2, 4, 6, 5, 5.4)));
    assertEquals(
        Ratio.independent(new double[] {9, 11, 10}, new double[] {4, 6, 5, 5.4}),
        Ratio.of(samples(3, 9, 11, 10), samples(4, 4, 6, 5, 5.4)));
  }

  /** A machine that is ten times slower in one round is no news of the ratio. */
  @Test
  void whatSlowsDownAWholeRoundCancelsOut() {
    Samples ours = samples(3, 2, 0.2, 2.2);
    Samples theirs = samples(3, 1, 0.1, 1);
    Ratio ratio = Ratio.of(ours, theirs);
    assertTrue(ratio.low() > 1.4 && ratio.high() < 3, ratio::toString);
    double[] all = theirs.iterations();
    assertFalse(Ratio.independent(ours.iterations(), all).isClear());
  }

  @Test
  void theOtherWayRoundEverythingIsInverted() {
    Samples one = samples(3, 9, 11, 11, 13, 10, 12);
    Samples other = samples(3, 4, 6, 6, 7, 5, 5.4);
    Ratio back = Ratio.of(other, one);
    assertInterval(1 / back.value(), 1 / back.high(), 1 / back.low(), Ratio.of(one, other));
    Samples fewer = samples(2, 9, 11, 10, 12);
    back = Ratio.of(other, fewer);
    assertInterval(1 / back.value(), 1 / back.high(), 1 / back.low(), Ratio.of(fewer, other));
  }

  @Test
  void withoutEnoughObservationsTheIntervalIsNotKnown() {
    assertEquals("~ 2.00 (?–?)", Ratio.of(samples(1, 2), samples(1, 1)).toString());
    assertEquals("~ 2.00 (?–?)", Ratio.of(samples(1, 2), samples(1, 1, 1)).toString());
    assertEquals("~ ? (?–?)", Ratio.of(samples(3, 0, 0, 0), samples(3, 1, 2, 3)).toString());
    assertEquals("~ ∞ (?–?)", Ratio.of(samples(2, 1, 2, 3, 4), samples(2, 0, 0, 0, 0)).toString());
    assertNotEquals(Outcome.MISSED, Outcome.of(Ratio.of(samples(1, 1), samples(1, 2)), 1));
  }

  /** Rounds differ by far more than contenders do within a round. */
  @Test
  void anIntervalByRoundsHoldsTheTrueRatioInNinetyNineOfAHundredRuns() {
    Random random = new Random(1);
    int held = 0;
    for (int run = 0; run < RUNS; run++) {
      List<List<Double>> ours = new ArrayList<>();
      List<List<Double>> theirs = new ArrayList<>();
      for (int round = 0; round < 4; round++) {
        double speed = Math.exp(random.nextGaussian() / 2);
        ours.add(iterations(random, TRUE_RATIO * speed));
        theirs.add(iterations(random, speed));
      }
      held += holds(Ratio.of(new Samples(ours), new Samples(theirs)));
    }
    assertCoverage(held);
  }

  /** Iterations that are independent, of which one contender's scatter more. */
  @Test
  void soDoesAnIntervalByIterations() {
    Random random = new Random(1);
    int held = 0;
    for (int run = 0; run < RUNS; run++) {
      double[] ours = scattered(random, 10, TRUE_RATIO, 0.15);
      held += holds(Ratio.independent(ours, scattered(random, 6, 1, 0.05)));
    }
    assertCoverage(held);
  }

  /** Iterations of one JVM are alike: a fork is faster or slower as a whole. */
  private static List<Double> iterations(Random random, double speed) {
    double ofTheFork = speed * Math.exp(random.nextGaussian() / 10);
    return DoubleStream.generate(() -> ofTheFork * (1 + random.nextGaussian() / 50))
        .limit(3)
        .boxed()
        .toList();
  }

  private static double[] scattered(Random random, int count, double mean, double deviation) {
    return DoubleStream.generate(() -> mean * (1 + deviation * random.nextGaussian()))
        .limit(count)
        .toArray();
  }

  private static int holds(Ratio ratio) {
    return ratio.low() < TRUE_RATIO && TRUE_RATIO < ratio.high() ? 1 : 0;
  }

  /** Within three standard deviations of what 2,000 runs should give. */
  private static void assertCoverage(int held) {
    assertEquals(RUNS * Ratio.CONFIDENCE, held, 3 * Math.sqrt(RUNS * 0.99 * 0.01));
  }

  /** So many rounds of as many of the scores each. */
  private static Samples samples(int rounds, double... scores) {
    List<List<Double>> all = new ArrayList<>();
    int each = scores.length / rounds;
    for (int round = 0; round < rounds; round++) {
      all.add(DoubleStream.of(scores).skip((long) round * each).limit(each).boxed().toList());
    }
    return new Samples(all);
  }

  private static void assertInterval(double value, double low, double high, Ratio ratio) {
    assertArrayEquals(
        new double[] {value, low, high},
        new double[] {ratio.value(), ratio.low(), ratio.high()},
        1e-7);
  }
}
