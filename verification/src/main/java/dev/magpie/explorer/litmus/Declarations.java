package dev.magpie.explorer.litmus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the names in a litmus file stand for, as far as the file has been read. */
final class Declarations {
  private final Map<String, Integer> locations = new LinkedHashMap<>();
  private final List<Long> initial = new ArrayList<>();
  private final TreeMap<Integer, Registers> threads = new TreeMap<>();
  private final List<String> sites = new ArrayList<>();

  /** The number of a location, a new one, initially 0, if need be. */
  int declared(String name) {
    Integer number = locations.get(name);
    if (number == null) {
      number = initial.size();
      locations.put(name, number);
      initial.add(0L);
    }
    return number;
  }

  void initialize(String name, long value) {
    initial.set(declared(name), value);
  }

  /** The number of a location, or null if there is none of that name. */
  @Nullable Integer location(String name) {
    return locations.get(name);
  }

  List<String> locations() {
    return List.copyOf(locations.keySet());
  }

  List<Long> initial() {
    return List.copyOf(initial);
  }

  Registers thread(int number) {
    return threads.computeIfAbsent(number, unused -> new Registers());
  }

  /** Whether the initial state or the code names that thread. */
  boolean hasThread(long number) {
    return number == (int) number && threads.containsKey((int) number);
  }

  /** The highest thread named so far; -1 if there is none. */
  int highestThread() {
    return threads.isEmpty() ? -1 : threads.lastKey();
  }

  /** A new site: a place in the code that accesses memory. */
  int site(String description) {
    sites.add(description);
    return sites.size() - 1;
  }

  List<String> sites() {
    return List.copyOf(sites);
  }
}
