package dev.magpie.proofs.defects;

/**
 * A change of one source file.
 *
 * @param file the source file, from the source folder of the queue
 * @param from what stands there, once
 * @param to what to put in its place
 */
public record Edit(String file, String from, String to) {

  /** Returns the text with the change made. */
  String apply(String text) {
    int at = text.indexOf(from);
    if (at < 0 || text.indexOf(from, at + 1) >= 0) {
      throw new IllegalArgumentException(
          file
              + ": expected exactly once, but found it "
              + (at < 0 ? "never" : "again")
              + ":\n"
              + from);
    }
    return text.substring(0, at) + to + text.substring(at + from.length());
  }
}
