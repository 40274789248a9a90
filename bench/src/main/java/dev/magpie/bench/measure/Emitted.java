package dev.magpie.bench.measure;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.magpie.bench.ordering.Instructions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The instructions that the compiler emits for the operations of the local queues.
 *
 * @param rows one for each operation of each queue, as shipped and with every mode made volatile
 * @param missing why there are none; empty if there are
 */
record Emitted(List<Instructions.Row> rows, String missing) {

  Emitted {
    rows = List.copyOf(rows);
  }

  /** Counts them on this machine. */
  static Emitted here() throws InterruptedException {
    try {
      return new Emitted(Instructions.count(), "");
    } catch (IOException e) {
      return new Emitted(List.of(), Objects.toString(e.getMessage(), e.toString()));
    }
  }

  static Emitted parse(JsonObject json) {
    List<Instructions.Row> rows = new ArrayList<>();
    for (JsonElement element : Json.field(json, "rows").getAsJsonArray()) {
      JsonObject row = element.getAsJsonObject();
      rows.add(
          new Instructions.Row(
              Json.text(row, "contender"),
              Json.text(row, "operation"),
              Json.field(row, "instructions").getAsInt(),
              Json.field(row, "barriers").getAsInt()));
    }
    return new Emitted(rows, Json.text(json, "missing"));
  }

  JsonObject toJson() {
    JsonArray array = new JsonArray();
    for (Instructions.Row row : rows) {
      JsonObject object = new JsonObject();
      object.addProperty("contender", row.contender());
      object.addProperty("operation", row.operation());
      object.addProperty("instructions", row.instructions());
      object.addProperty("barriers", row.barriers());
      array.add(object);
    }
    JsonObject json = new JsonObject();
    json.add("rows", array);
    json.addProperty("missing", missing);
    return json;
  }
}
