package dev.magpie.proofs;

/**
 * A rule that was broken.
 *
 * @param place a class and its method, a class, or a page
 * @param line in its source, or 0
 * @param edge the edge's id, or empty
 * @param message what is there and what was expected
 */
public record Violation(String place, int line, String edge, String message) {

  @Override
  public String toString() {
    return place
        + (line == 0 ? "" : ", line " + line)
        + (edge.isEmpty() ? "" : ", edge " + edge)
        + ": "
        + message;
  }
}
