package dev.magpie.bench.measure;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Results and where they come from, as they are kept: the fields of {@link Origin}, instructions,
 * JMH's.
 */
record ResultsFile(Origin origin, Emitted emitted, List<Result> results) {

  private static final String RESULTS = "results";
  private static final String INSTRUCTIONS = "instructions";

  ResultsFile {
    results = List.copyOf(results);
  }

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException if it is not what {@link #write} writes; the message says
   *     where
   */
  static ResultsFile read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException(file + ": no such file; mvn verify -Pbench measures");
    }
    try {
      return parse(Files.readString(file));
    } catch (IllegalArgumentException | IllegalStateException | UnsupportedOperationException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
  }

  private static ResultsFile parse(String text) {
    JsonElement root;
    try {
      root = JsonParser.parseString(text);
    } catch (JsonParseException e) {
      throw new IllegalArgumentException("not JSON", e);
    }
    if (!root.isJsonObject()) {
      throw new IllegalArgumentException("not results: expected an object with 'date', 'results'…");
    }
    JsonObject whole = root.getAsJsonObject();
    Origin origin = Origin.parse(whole);
    Emitted emitted = Emitted.parse(Json.object(whole, INSTRUCTIONS));
    JsonElement benchmarks = Json.field(whole, RESULTS);
    if (!benchmarks.isJsonArray() || benchmarks.getAsJsonArray().isEmpty()) {
      throw new IllegalArgumentException("not results of JMH: no array of benchmarks");
    }
    return new ResultsFile(origin, emitted, ResultsReader.read(benchmarks.getAsJsonArray()));
  }

  /** Writes a file, a benchmark a line. */
  static void write(Path file, Origin origin, Emitted emitted, JsonArray benchmarks)
      throws IOException {
    Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
    List<String> fields = new ArrayList<>();
    origin.toJson().entrySet().forEach(e -> fields.add(quoted(e.getKey()) + e.getValue()));
    fields.add(quoted(INSTRUCTIONS) + emitted.toJson());
    List<String> lines = new ArrayList<>();
    benchmarks.forEach(benchmark -> lines.add(benchmark.toString()));
    fields.add(quoted(RESULTS) + "[\n" + String.join(",\n", lines) + "\n]");
    Files.writeString(file, "{\n" + String.join(",\n", fields) + "\n}\n");
  }

  private static String quoted(String name) {
    return "\"" + name + "\": ";
  }
}
