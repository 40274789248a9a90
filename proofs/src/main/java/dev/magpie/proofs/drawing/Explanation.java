package dev.magpie.proofs.drawing;

import dev.magpie.explorer.graph.Event;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Why an execution is a counterexample.
 *
 * @param path what to highlight: a forbidden cycle, or how one event comes before another
 * @param pathIs what the path is, for the legend
 * @param missing happens-before that the shipped strength adds
 * @param marked events to highlight beside those of the path
 * @param text all of it in words
 */
record Explanation(
    List<Link> path, String pathIs, List<Link> missing, Set<Event> marked, String text) {
  Explanation {
    path = List.copyOf(path);
    missing = List.copyOf(missing);
    marked = Set.copyOf(marked);
  }

  /** The same with more events marked, and something said before. */
  Explanation marking(Set<Event> events, String before) {
    Set<Event> all = new HashSet<>(marked);
    all.addAll(events);
    return new Explanation(path, pathIs, missing, all, before + text);
  }
}
