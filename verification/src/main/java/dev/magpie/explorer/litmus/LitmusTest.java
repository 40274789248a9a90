package dev.magpie.explorer.litmus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A litmus test in herd7's Java syntax. Immutable.
 *
 * @param sites where in the file each access stands
 */
public record LitmusTest(
    String name,
    List<LitmusThread> threads,
    List<String> locations,
    List<Long> initial,
    List<String> sites,
    Postcondition postcondition) {

  /**
   * Reads a file.
   *
   * @throws LitmusException if it is malformed
   * @throws IOException if it cannot be read, or is not UTF-8
   */
  public static LitmusTest read(Path file) throws IOException, LitmusException {
    return parse(file.toString(), Files.readString(file));
  }

  /**
   * Reads a text.
   *
   * @param file how messages name it
   * @throws LitmusException if it is malformed
   */
  public static LitmusTest parse(String file, String text) throws LitmusException {
    return LitmusParser.parse(file, text);
  }

  /** What the test asks of its final states. */
  public Quantifier quantifier() {
    return postcondition.quantifier();
  }

  /** The location's number, or the register's slot in its thread. */
  int slotOf(Observed place) {
    if (place.isShared()) {
      return locations.indexOf(place.name());
    }
    return Objects.requireNonNull(
        threads.get(place.thread()).registers().slot(place.name()), place::toString);
  }
}
