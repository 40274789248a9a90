package dev.magpie.bench.measure;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads what JMH writes with {@code -rf json}.
 *
 * <p>The score of a group is the sum over its members, which says little: its members' own scores,
 * the secondary ones in the same unit, stand in its place.
 */
final class ResultsReader {

  private static final String CONTENDER = "contender";
  private static final Set<String> TIMES = Set.of("avgt", "sample", "ss");

  private ResultsReader() {}

  /**
   * Returns the results in the order of the file.
   *
   * @throws IllegalArgumentException if the file is not what JMH writes; the message says where
   */
  static List<Result> read(Reader json) {
    JsonElement root = parse(json);
    if (!root.isJsonArray() || root.getAsJsonArray().isEmpty()) {
      throw new IllegalArgumentException("not results of JMH: no array of benchmarks");
    }
    List<Result> results = new ArrayList<>();
    int number = 0;
    for (JsonElement entry : root.getAsJsonArray()) {
      number++;
      try {
        results.addAll(benchmark(entry.getAsJsonObject()));
      } catch (IllegalArgumentException | IllegalStateException | UnsupportedOperationException e) {
        throw new IllegalArgumentException("benchmark " + number + ": " + e.getMessage(), e);
      }
    }
    return results;
  }

  private static JsonElement parse(Reader json) {
    try {
      return JsonParser.parseReader(json);
    } catch (JsonParseException e) {
      throw new IllegalArgumentException("not JSON", e);
    }
  }

  private static List<Result> benchmark(JsonObject entry) {
    String[] name = text(entry, "benchmark").split("\\.", -1);
    if (name.length < 2) {
      throw new IllegalArgumentException("'benchmark' is no class and method");
    }
    boolean moreIsBetter = moreIsBetter(text(entry, "mode"));
    JsonObject params = field(entry, "params").getAsJsonObject();
    JsonObject primary = field(entry, "primaryMetric").getAsJsonObject();
    String unit = text(primary, "scoreUnit");

    List<Result> results = new ArrayList<>();
    members(entry, unit, primary)
        .forEach(
            (member, metric) ->
                results.add(
                    new Result(
                        name[name.length - 2],
                        name[name.length - 1] + member + otherParams(params),
                        text(params, CONTENDER),
                        unit,
                        moreIsBetter,
                        score(metric))));
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
    for (var secondary : field(entry, "secondaryMetrics").getAsJsonObject().entrySet()) {
      JsonObject metric = secondary.getValue().getAsJsonObject();
      if (text(metric, "scoreUnit").equals(unit)) {
        members.put(":" + secondary.getKey(), metric);
      }
    }
    return members.isEmpty() ? Map.of("", whole) : members;
  }

  private static String otherParams(JsonObject params) {
    StringBuilder others = new StringBuilder();
    for (String param : params.keySet()) {
      if (!param.equals(CONTENDER)) {
        others.append(' ').append(param).append('=').append(text(params, param));
      }
    }
    return others.toString();
  }

  private static Score score(JsonObject metric) {
    return new Score(
        field(metric, "score").getAsDouble(), field(metric, "scoreError").getAsDouble());
  }

  private static String text(JsonObject object, String name) {
    return field(object, name).getAsString();
  }

  private static JsonElement field(JsonObject object, String name) {
    JsonElement value = object.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no '" + name + "'");
    }
    return value;
  }
}
