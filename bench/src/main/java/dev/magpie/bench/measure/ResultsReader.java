package dev.magpie.bench.measure;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what JMH writes with {@code -rf json}.
 *
 * <p>The score of a group is the sum over its members, which says little: its members' own scores,
 * the secondary ones in the same unit, stand in its place.
 */
final class ResultsReader {

  private static final Set<String> TIMES = Set.of("avgt", "sample", "ss");
  private static final String SAMPLED = "sample";
  private static final String ALLOCATED = "gc.alloc.rate.norm";
  private static final String BYTES = "B/op";

  private ResultsReader() {}

  /**
   * Returns the results in the order of the array.
   *
   * @throws IllegalArgumentException if it is not what JMH writes; the message says where
   */
  static List<Result> read(JsonArray benchmarks) {
    List<Result> results = new ArrayList<>();
    int number = 0;
    for (JsonElement entry : benchmarks) {
      number++;
      try {
        results.addAll(benchmark(entry.getAsJsonObject()));
      } catch (IllegalArgumentException | IllegalStateException | UnsupportedOperationException e) {
        throw new IllegalArgumentException("benchmark " + number + ": " + e.getMessage(), e);
      }
    }
    return results;
  }

  private static List<Result> benchmark(JsonObject entry) {
    String[] name = Json.text(entry, "benchmark").split("\\.", -1);
    if (name.length < 2) {
      throw new IllegalArgumentException("'benchmark' is no class and method");
    }
    String mode = Json.text(entry, "mode");
    boolean moreIsBetter = moreIsBetter(mode);
    JsonObject params = Json.object(entry, "params");
    JsonObject primary = Json.object(entry, "primaryMetric");
    String unit = Json.text(primary, "scoreUnit");
    Score allocated = allocated(Json.object(entry, "secondaryMetrics"));

    List<Result> results = new ArrayList<>();
    boolean isSampled = mode.equals(SAMPLED);
    // the percentiles of what was sampled stand where the members of a group would
    Map<String, JsonObject> members =
        isSampled ? Map.of("", primary) : members(entry, unit, primary);
    members.forEach(
        (member, metric) ->
            results.add(
                new Result(
                    name[name.length - 2],
                    name[name.length - 1],
                    member,
                    otherParams(params),
                    contender(params),
                    unit,
                    moreIsBetter,
                    score(metric),
                    isSampled ? SamplesReader.medians(metric) : SamplesReader.scores(metric),
                    allocated,
                    isSampled ? percentiles(metric) : Map.of())));
    return results;
  }

  private static boolean moreIsBetter(String mode) {
    if (!mode.equals("thrpt") && !TIMES.contains(mode)) {
      throw new IllegalArgumentException("unknown mode " + mode);
    }
    return mode.equals("thrpt");
  }

  /** Returns the scores of a group's members, or the only one there is. */
  private static Map<String, JsonObject> members(JsonObject entry, String unit, JsonObject whole) {
    Map<String, JsonObject> members = new LinkedHashMap<>();
    for (var secondary : Json.object(entry, "secondaryMetrics").entrySet()) {
      JsonObject metric = secondary.getValue().getAsJsonObject();
      if (Json.text(metric, "scoreUnit").equals(unit)) {
        members.put(":" + secondary.getKey(), metric);
      }
    }
    return members.isEmpty() ? Map.of("", whole) : members;
  }

  private static Contender contender(JsonObject params) {
    String parameter = params.has(Contender.POOL) ? Contender.POOL : Contender.QUEUE;
    return new Contender(parameter, Json.text(params, parameter));
  }

  private static String otherParams(JsonObject params) {
    String chosen = contender(params).parameter();
    StringBuilder others = new StringBuilder();
    for (String param : params.keySet()) {
      if (!param.equals(chosen)) {
        others.append(' ').append(param).append('=').append(Json.text(params, param));
      }
    }
    return others.toString();
  }

  /** JMH's older versions put a dot before the name. */
  private static @Nullable Score allocated(JsonObject secondary) {
    for (var metric : secondary.entrySet()) {
      if (metric.getKey().endsWith(ALLOCATED)) {
        JsonObject value = metric.getValue().getAsJsonObject();
        String unit = Json.text(value, "scoreUnit");
        if (!unit.equals(BYTES)) {
          throw new IllegalArgumentException(ALLOCATED + " in " + unit + ", expected " + BYTES);
        }
        return score(value);
      }
    }
    return null;
  }

  private static Map<Double, Double> percentiles(JsonObject metric) {
    Map<Double, Double> percentiles = new LinkedHashMap<>();
    Json.object(metric, "scorePercentiles")
        .entrySet()
        .forEach(e -> percentiles.put(Double.valueOf(e.getKey()), e.getValue().getAsDouble()));
    return percentiles;
  }

  private static Score score(JsonObject metric) {
    return new Score(
        Json.field(metric, "score").getAsDouble(), Json.field(metric, "scoreError").getAsDouble());
  }
}
