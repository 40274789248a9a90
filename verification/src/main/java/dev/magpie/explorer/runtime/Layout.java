package dev.magpie.explorer.runtime;

import java.lang.reflect.Field;
import java.util.List;

/**
 * The fields of a class.
 *
 * @param fields the shared ones: instance fields that are not final, inherited ones first
 * @param finals the final instance fields that hold references
 */
record Layout(List<Field> fields, List<Field> finals) {
  static final Layout NONE = new Layout(List.of(), List.of());

  Field field(int slot) {
    return fields.get(slot);
  }

  int size() {
    return fields.size();
  }
}
