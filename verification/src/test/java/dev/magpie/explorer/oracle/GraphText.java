package dev.magpie.explorer.oracle;

import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.program.Value;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * An execution graph as text: two graphs are the same if and only if their texts are. Built in the
 * same way from the oracle's and from the explorer's graphs.
 */
public final class GraphText {
  private final boolean modes;
  private final StringBuilder text = new StringBuilder();
  private final Map<Integer, List<String>> coherence = new TreeMap<>();

  /**
   * @param modes whether modes and fences are told; without them, graphs of a program and of a
   *     weaker one can be compared
   */
  public GraphText(boolean modes) {
    this.modes = modes;
  }

  public void thread(String status) {
    text.append(text.isEmpty() ? "" : "\n").append(status);
  }

  public void read(boolean rmw, int location, Mode mode, Value value, String source) {
    access(rmw ? " U" : " R", location, mode, value).append('<').append(source);
  }

  public void write(boolean rmw, int location, Mode mode, Value value) {
    access(rmw ? " X" : " W", location, mode, value);
  }

  private StringBuilder access(String kind, int location, Mode mode, Value value) {
    String suffix = modes ? mode.name().toLowerCase(Locale.ROOT).substring(0, 3) : "";
    return text.append(kind)
        .append(suffix)
        .append(" x")
        .append(location)
        .append('=')
        .append(value.bits());
  }

  public void fence(Object fence) {
    if (modes) {
      text.append(" F").append(fence);
    }
  }

  public void other(String kind, int number) {
    text.append(' ').append(kind).append(number);
  }

  /** The writes of a location in coherence order, without the initial one. */
  public void coherence(int location, List<String> writes) {
    if (!writes.isEmpty()) {
      coherence.put(location, List.copyOf(writes));
    }
  }

  @Override
  public String toString() {
    StringBuilder all = new StringBuilder(text);
    coherence.forEach((x, writes) -> all.append("\nco x" + x + ": " + String.join(" ", writes)));
    return all.toString();
  }
}
