package dev.magpie.pool.counters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.pool.metrics.Distribution;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class HistogramTest {

  private static Distribution of(LongStream times) {
    Histogram histogram = new Histogram(Long.MAX_VALUE);
    times.forEach(histogram::record);
    Tally tally = histogram.newTally();
    histogram.addTo(tally);
    return tally.distribution();
  }

  @Test
  void theBucketsFollowEachOtherWithoutGapsUpToTheGreatestTime() {
    long next = 0;
    for (int bucket = 0; next >= 0; bucket++) {
      long last = Histogram.upperBound(bucket);
      assertEquals(bucket, Histogram.bucket(next), "bucket of " + next);
      assertEquals(bucket, Histogram.bucket(last), "bucket of " + last);
      assertTrue(last - next <= next / Distribution.PRECISION, "width from " + next);
      next = last + 1;
    }
    assertEquals(Long.MIN_VALUE, next);
  }

  @Test
  void smallTimesAreExact() {
    Distribution times = of(LongStream.rangeClosed(1, 50));
    assertEquals(new Distribution(50, 25.5, 25, 45, 50, 50, 50), times);
  }

  @Test
  void nothingMeasuredIsAllZero() {
    assertEquals(new Distribution(0, 0, 0, 0, 0, 0, 0), of(LongStream.empty()));
  }

  @Test
  void aTimeFromAClockThatWentBackIsZero() {
    assertEquals(new Distribution(1, 0, 0, 0, 0, 0, 0), of(LongStream.of(-5)));
  }

  @Test
  void theGreatestTimeIsCounted() {
    long max = Long.MAX_VALUE;
    assertEquals(new Distribution(1, max, max, max, max, max, max), of(LongStream.of(max)));
  }

  /** The bounds are reached: the median of these is the least time of its bucket. */
  @Test
  void anErrorIsNeverGreaterThanStatedAndCanBeAsGreat() {
    long least = 1L << 40;
    Distribution times = of(LongStream.of(least, 1L << 50));
    assertEquals(least + least / Distribution.PRECISION - 1, times.p50());
    assertEquals(1L << 50, times.p90());
  }

  @Test
  void percentilesOfRandomTimesKeepTheirBounds() {
    Random random = new Random(1);
    long[] times =
        LongStream.generate(() -> random.nextLong() >>> (1 + random.nextInt(62)))
            .limit(10_001)
            .toArray();
    Distribution measured = of(Arrays.stream(times));
    Arrays.sort(times);
    assertClose(times[5_000], measured.p50());
    assertClose(times[9_000], measured.p90());
    assertClose(times[9_900], measured.p99());
    assertClose(times[9_990], measured.p999());
    assertEquals(times[10_000], measured.max());
    assertEquals(10_001, measured.count());
  }

  private static void assertClose(long exact, long measured) {
    assertTrue(
        measured >= exact && measured - exact <= exact / Distribution.PRECISION,
        () -> measured + " for " + exact);
  }

  @Test
  void sumsOfHistogramsAreThoseOfAllTheirTimes() {
    Histogram first = new Histogram(1000);
    Histogram second = new Histogram(1000);
    first.record(10);
    second.record(30);
    second.record(20);
    Tally all = first.newTally();
    first.addTo(all);
    Tally others = second.newTally();
    second.addTo(others);
    all.add(others);
    assertEquals(new Distribution(3, 20, 20, 30, 30, 30, 30), all.distribution());
  }

  @Test
  void timesBeyondTheLargestAreCountedWithIt() {
    Histogram histogram = new Histogram(1);
    histogram.record(500);
    Tally tally = histogram.newTally();
    histogram.addTo(tally);
    assertEquals(1, tally.count());
    assertEquals(500, tally.max);
  }
}
