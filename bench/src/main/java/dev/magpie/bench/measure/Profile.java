package dev.magpie.bench.measure;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How much is measured: where that is not as the benchmarks are annotated. */
enum Profile {
  /** As many producers as consumers. */
  BENCH {
    @Override
    int iterations() {
      return AS_ANNOTATED;
    }

    @Override
    Map<String, List<String>> params() {
      return Map.of(THREADS, COUNTS.stream().map(count -> pair(count, count)).toList());
    }
  },
  /**
   * Each number of producers with each of consumers, each number of workers, larger sizes; more
   * iterations.
   */
  BENCH_FULL {
    @Override
    int iterations() {
      return 6;
    }

    @Override
    Map<String, List<String>> params() {
      List<String> pairs =
          COUNTS.stream()
              .flatMap(producers -> COUNTS.stream().map(consumers -> pair(producers, consumers)))
              .toList();
      return Map.of(
          THREADS,
          pairs,
          "workers",
          COUNTS,
          "n",
          List.of("16", "22"),
          "size",
          List.of("20000", "200000"));
    }
  };

  /** As few iterations as a first impression needs: so they are annotated. */
  static final int AS_ANNOTATED = 0;

  private static final String THREADS = "threads";
  private static final List<String> COUNTS = List.of("1", "2", "4", "8", "16");

  /** Returns how many iterations warm up, and how many are measured; or {@link #AS_ANNOTATED}. */
  abstract int iterations();

  /** Returns the values of each parameter; a benchmark without such a parameter is not changed. */
  abstract Map<String, List<String>> params();

  private static String pair(String producers, String consumers) {
    return producers + "x" + consumers;
  }

  /** As on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Reads what {@link #toString} writes. */
  static Profile parse(String text) {
    for (Profile profile : values()) {
      if (profile.toString().equals(text)) {
        return profile;
      }
    }
    throw new IllegalArgumentException(
        "profile '" + text + "': expected one of " + List.of(values()));
  }
}
