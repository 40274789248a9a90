package dev.magpie.bench.measure;

import dev.magpie.bench.pool.PoolContender;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** What JMH is asked for. */
final class Settings {
  private Settings() {}

  /**
   * Returns the options of a round.
   *
   * @param words options of JMH; they prevail over the profile
   * @throws IllegalArgumentException if JMH does not know one of them
   */
  static Options of(Profile profile, List<String> words) {
    CommandLineOptions given = parse(words);
    OptionsBuilder options = new OptionsBuilder();
    options.parent(given).shouldFailOnError(false);
    if (!given.getForkCount().hasValue()) {
      options.forks(1);
    }
    iterations(options, given, profile.iterations());
    profile.params().forEach((name, values) -> param(options, given, name, values));
    param(options, given, Contender.POOL, pools());
    return options.build();
  }

  private static void iterations(OptionsBuilder options, CommandLineOptions given, int count) {
    if (count == Profile.AS_ANNOTATED) {
      return;
    }
    if (!given.getWarmupIterations().hasValue()) {
      options.warmupIterations(count);
    }
    if (!given.getMeasurementIterations().hasValue()) {
      options.measurementIterations(count);
    }
  }

  /** The pools that exist on this JDK. */
  static List<String> pools() {
    return PoolContender.available().stream().map(Enum::name).toList();
  }

  /** The pools that do not exist on this JDK. */
  static List<String> absentPools() {
    List<String> here = pools();
    return Arrays.stream(PoolContender.values())
        .map(Enum::name)
        .filter(pool -> !here.contains(pool))
        .toList();
  }

  private static void param(
      OptionsBuilder options, CommandLineOptions given, String name, List<String> values) {
    if (!given.getParameter(name).hasValue()) {
      options.param(name, values.toArray(String[]::new));
    }
  }

  private static CommandLineOptions parse(List<String> words) {
    try {
      return new CommandLineOptions(words.toArray(String[]::new));
    } catch (CommandLineOptionException e) {
      throw new IllegalArgumentException("options of JMH: " + e.getMessage(), e);
    }
  }
}
