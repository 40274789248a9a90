package dev.magpie.bench.explorer;

import java.time.Duration;
import java.util.Arrays;
import java.util.function.Consumer;

/** Measures one workload in this JVM, which has done nothing else before. */
final class Measurement {
  /** What a line with a reading begins with. */
  static final String PREFIX = "READING\t";

  private static final double MICROS = 1e6;

  private Measurement() {}

  /** The arguments are those of {@link Workload} and {@link Settings}. */
  public static void main(String[] args) {
    if (args.length != 9) {
      throw new IllegalArgumentException(
          "usage: Measurement MEASURE RUNNER DEQUE MODEL THREADS " + Settings.USAGE);
    }
    Workload workload = Workload.parse(args[0], args[1], args[2], args[3], args[4]);
    Settings settings = Settings.parse(args[5], args[6], args[7], args[8]);
    run(workload, settings, reading -> System.out.println(PREFIX + reading.toTsv()));
  }

  static void run(Workload workload, Settings settings, Consumer<Reading> readings) {
    if (workload.measure() == Measure.HEAP) {
      HeapWatch.run(workload, settings, readings);
      return;
    }
    Repeated search = new Repeated(workload);
    if (!settings.warmUp().isZero()) {
      search.rate(settings.warmUp());
    }
    double[] samples = new double[settings.samples()];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = value(workload.measure(), search, settings.sample());
    }
    Arrays.sort(samples);
    readings.accept(
        new Reading(
            workload,
            search.executions(),
            samples[samples.length / 2],
            samples[0],
            samples[samples.length - 1]));
  }

  private static double value(Measure measure, Repeated search, Duration sample) {
    double rate = search.rate(sample);
    return measure == Measure.GROWTH ? MICROS / rate : rate;
  }
}
