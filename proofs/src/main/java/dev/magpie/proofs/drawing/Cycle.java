package dev.magpie.proofs.drawing;

import java.util.List;

/**
 * A cycle of events that an axiom of the memory model forbids.
 *
 * @param links each begins where the one before it ends, the first where the last ends
 */
record Cycle(Axiom axiom, List<Link> links) {
  /** What a consistent execution must keep, as far as it depends on how strong events are. */
  enum Axiom {
    COHERENCE("coherence"),
    SEQUENTIAL_CONSISTENCY("the one order of volatile accesses and full fences");

    private final String words;

    Axiom(String words) {
      this.words = words;
    }

    /** A noun, for people. */
    String words() {
      return words;
    }
  }

  Cycle {
    links = List.copyOf(links);
  }
}
