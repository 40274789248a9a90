package dev.magpie.proofs.defects;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the page that lists the defects. */
public final class DefectsPage {
  /** Where the page is, from the root of the source tree. */
  static final String PAGE = "proofs/defects.md";

  private static final String INTRODUCTION =
      """
      # Defects that really happened

      Each was found in a work-stealing queue or pool that people used, or stands in one of the systems that Magpie
      ports. Each is put back into the shipped sources, compiled, and explored: under the model named here and all
      weaker ones the target fails with what is named, under stronger ones every execution passes
      (`DefectsTrialTest`, in `mvn verify`). The model says who could have found it: *sc*, any tool that tries
      interleavings, such as Lincheck; *tso*, also x86 hardware, with luck; *rc11*, only weaker hardware, a
      compiler, or a search of a weak model. The unchanged code passes each target under all three.

      | edge | defect | where, when | found by | from model | as |
      |---|---|---|---|---|---|
      """;

  private DefectsPage() {}

  /** Writes the page anew; the root of the source tree is the only argument. */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("usage: DefectsPage ROOT");
    }
    Files.writeString(Path.of(args[0]).resolve(PAGE), text());
  }

  static String text() {
    StringBuilder text = new StringBuilder(INTRODUCTION);
    for (Defect defect : Defects.ALL) {
      text.append(
          "| [%s](edges/%s.md) | %s | %s | `%s` | %s | %s |\n"
              .formatted(
                  defect.edge(),
                  defect.edge(),
                  defect.name(),
                  defect.origin(),
                  defect.target().getName().replaceAll(".*\\.", "").replace('$', '.'),
                  defect.seenUnder(),
                  defect.problem().words()));
    }
    return text.toString();
  }
}
