package dev.magpie.bench.measure;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads what JMH keeps of each fork and iteration. */
final class SamplesReader {

  private SamplesReader() {}

  /** Returns the score of each iteration of each round. */
  static Samples scores(JsonObject metric) {
    List<List<Double>> rounds = new ArrayList<>();
    for (JsonElement round : raw(metric, "rawData")) {
      List<Double> scores = new ArrayList<>();
      round.getAsJsonArray().forEach(score -> scores.add(score.getAsDouble()));
      rounds.add(scores);
    }
    return new Samples(rounds);
  }

  /** Returns the median of each iteration of each round, of times and how often each came. */
  static Samples medians(JsonObject metric) {
    List<List<Double>> rounds = new ArrayList<>();
    for (JsonElement round : raw(metric, "rawDataHistogram")) {
      List<Double> medians = new ArrayList<>();
      round.getAsJsonArray().forEach(times -> medians.add(median(times.getAsJsonArray())));
      rounds.add(medians);
    }
    return new Samples(rounds);
  }

  private static double median(JsonArray times) {
    SortedMap<Double, Long> counts = new TreeMap<>();
    for (JsonElement time : times) {
      JsonArray pair = time.getAsJsonArray();
      counts.merge(pair.get(0).getAsDouble(), pair.get(1).getAsLong(), Long::sum);
    }
    long left = (counts.values().stream().mapToLong(Long::longValue).sum() + 1) / 2;
    for (Map.Entry<Double, Long> count : counts.entrySet()) {
      left -= count.getValue();
      if (left <= 0) {
        return count.getKey();
      }
    }
    throw new IllegalArgumentException("an iteration without a time");
  }

  private static JsonArray raw(JsonObject metric, String name) {
    if (!metric.has(name)) {
      throw new IllegalArgumentException(
          "no '" + name + "': an interval needs what each iteration came to; measure again");
    }
    return metric.getAsJsonArray(name);
  }
}
