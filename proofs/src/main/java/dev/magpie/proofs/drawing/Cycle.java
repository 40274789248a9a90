package dev.magpie.proofs.drawing;

import java.util.List;

/**
 * A cycle of events that an axiom of the memory model forbids.
 *
 * @param links each begins where the one before it ends, the first where the last ends
 */
record Cycle(Axiom axiom, List<Link> links) {
  /** What a consistent execution must keep. */
  enum Axiom {
    COHERENCE("coherence"),
    ATOMICITY("the atomicity of updates"),
    NO_THIN_AIR("the absence of values out of thin air"),
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
