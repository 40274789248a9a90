package dev.magpie.explorer.trace;

import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.graph.Execution;
import dev.magpie.explorer.program.Value;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes values. An object is its class and a number, in the order in which the trace meets them:
 * its own {@code toString} may need the memory, which has no run to serve.
 */
public final class Values {
  private final Execution execution;
  private final IdentityHashMap<Object, String> labels = new IdentityHashMap<>();
  private final Map<Class<?>, Integer> numbers = new HashMap<>();

  public Values(Execution execution) {
    this.execution = execution;
  }

  /** Returns the value of an access, or {@code ?} for none. */
  public String text(int location, @Nullable Value value) {
    if (value == null) {
      return "?";
    }
    Object ref = value.ref();
    if (ref != null) {
      return label(ref);
    }
    return value.bits() == 0 && holdsReferences(location) ? "null" : Long.toString(value.bits());
  }

  /** A null and a zero are one value: what else was in the location tells them apart. */
  private boolean holdsReferences(int location) {
    for (Event write : execution.coherence(location)) {
      if (write.value != null && write.value.ref() != null) {
        return true;
      }
    }
    return false;
  }

  private String label(Object ref) {
    if (ref instanceof String s) {
      return '"' + s + '"';
    }
    if (ref instanceof Number || ref instanceof Boolean || ref instanceof Character) {
      return ref.toString();
    }
    if (ref instanceof Enum<?> constant) {
      return constant.name();
    }
    return labels.computeIfAbsent(ref, this::number);
  }

  private String number(Object ref) {
    Class<?> type = ref.getClass();
    String name = Names.shorten(type.getTypeName());
    int hidden = name.indexOf("$$Lambda");
    return (hidden < 0 ? name : name.substring(0, hidden) + "-lambda")
        + "#"
        + numbers.merge(type, 1, Integer::sum);
  }
}
