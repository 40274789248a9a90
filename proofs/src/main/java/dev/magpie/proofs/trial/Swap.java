package dev.magpie.proofs.trial;

import dev.magpie.proofs.Site;
import dev.magpie.proofs.defects.Edit;

/**
 * Two adjacent statements of which one publishes.
 *
 * @param site what publishes
 * @param file the source file, from the source folder of the queue
 * @param between what stands between the statements
 */
record Swap(Site site, String file, String first, String between, String second) {
  /** The change of the source that swaps them. */
  Edit edit() {
    return new Edit(file, first + between + second, second + between + first);
  }

  /** The change that changes nothing. */
  Edit noEdit() {
    return new Edit(file, first + between + second, first + between + second);
  }

  @Override
  public String toString() {
    return Sites.name(site) + ": `" + line(second) + "` before `" + line(first) + "`";
  }

  private static String line(String statement) {
    return statement.replaceAll("\\s+", " ");
  }
}
