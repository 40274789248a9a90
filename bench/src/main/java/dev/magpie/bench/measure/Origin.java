package dev.magpie.bench.measure;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * When, of what and on what a measurement was taken.
 *
 * @param commit of the source tree; empty if it is not known
 * @param clean whether the source tree was as in that commit
 * @param rounds how many forks each benchmark and contender had
 * @param options of JMH that were given by hand
 * @param absent pools that do not exist on this JDK
 * @param failures what ended without a result, and is not among the results
 */
record Origin(
    Instant date,
    String commit,
    boolean clean,
    String profile,
    int rounds,
    List<String> options,
    List<String> absent,
    List<String> failures,
    Machine machine) {

  private static final int SHORT = 7;

  Origin {
    options = List.copyOf(options);
    absent = List.copyOf(absent);
    failures = List.copyOf(failures);
  }

  static Origin parse(JsonObject json) {
    return new Origin(
        date(Json.text(json, "date")),
        Json.text(json, "commit"),
        Json.field(json, "clean").getAsBoolean(),
        Json.text(json, "profile"),
        Json.field(json, "rounds").getAsInt(),
        texts(json, "options"),
        texts(json, "absent"),
        texts(json, "failures"),
        Machine.parse(Json.object(json, "machine")));
  }

  JsonObject toJson() {
    JsonObject json = new JsonObject();
    json.addProperty("date", date.toString());
    json.addProperty("commit", commit);
    json.addProperty("clean", clean);
    json.addProperty("profile", profile);
    json.addProperty("rounds", rounds);
    json.add("options", texts(options));
    json.add("absent", texts(absent));
    json.add("failures", texts(failures));
    json.add("machine", machine.toJson());
    return json;
  }

  /** The commit as people write it. */
  String shortCommit() {
    return commit.substring(0, Math.min(SHORT, commit.length()));
  }

  /** The day, in UTC. */
  String day() {
    return date.toString().replaceFirst("T.*", "");
  }

  /** In a line. */
  @Override
  public String toString() {
    return "%s, commit %s%s, profile %s, %d rounds%s; %s"
        .formatted(
            date,
            commit.isEmpty() ? "not known" : shortCommit(),
            clean ? "" : " with changes",
            profile,
            rounds,
            options.isEmpty() ? "" : ", with " + String.join(" ", options),
            machine);
  }

  private static Instant date(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "date '" + text + "': expected as in '" + Instant.EPOCH + "'", e);
    }
  }

  private static List<String> texts(JsonObject json, String name) {
    List<String> texts = new ArrayList<>();
    for (JsonElement text : Json.field(json, name).getAsJsonArray()) {
      texts.add(text.getAsString());
    }
    return texts;
  }

  private static JsonArray texts(List<String> texts) {
    JsonArray array = new JsonArray();
    texts.forEach(array::add);
    return array;
  }
}
