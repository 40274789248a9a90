package dev.magpie.bench.measure;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Reads fields that must be there. */
final class Json {
  private Json() {}

  static String text(JsonObject object, String name) {
    return field(object, name).getAsString();
  }

  static JsonObject object(JsonObject object, String name) {
    return field(object, name).getAsJsonObject();
  }

  /**
   * Returns a field.
   *
   * @throws IllegalArgumentException if there is none
   */
  static JsonElement field(JsonObject object, String name) {
    JsonElement value = object.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no '" + name + "'");
    }
    return value;
  }
}
