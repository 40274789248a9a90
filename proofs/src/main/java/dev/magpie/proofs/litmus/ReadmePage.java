package dev.magpie.proofs.litmus;

import dev.magpie.proofs.trial.Sites;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes the page that says what each litmus test is, and what is expected of it. */
final class ReadmePage {
  private static final String INTRODUCTION =
      """
      # Litmus tests

      What each ordering of the queues and of the pool forbids, cut down to the fewest accesses: to run against a
      port, against another memory model, or on hardware. Generated; see the end.

      Each test comes twice: *with* the ordering as it ships, and *without*, the one site weakened that the last
      column names. Both are in herd7's Java syntax (`java/NAME.with.litmus`, `java/NAME.without.litmus`; also read by
      `magpie explore FILE`) and in its C11 syntax (`c11/NAME.with.c.litmus`, `c11/NAME.without.c.litmus`). An edge
      has one test for each shape that its sites come down to; sites that come down to the same share it.

      A test is made from the execution in which the explorer saw the mutant fail: accesses are taken
      away as long as the model (RC11 with C++20's release sequences) tells the two variants apart. The accesses that
      are left keep the modes of the shipped code. A compare-and-set that failed is a read. The values
      are numbered: what a location is written first is 1.

      ## Verdicts

      | kind | with | without |
      |---|---|---|
      | state | the state cannot be reached | it can |
      | race | no data race | a data race on the plain location |
      | reliance | the state cannot be reached | nor here, but only because RC11 has no load buffering: C++, Rust, AArch64 and a JIT compiler may reach it |

      A location that is plain in the shipped code is opaque (relaxed in C11) in a test of kind state, so that the state may
      be asked for; it stays plain where no state tells the variants apart, and there the rest of a thread
      depends on what it read. The explorer checks each verdict in Java's syntax (`LitmusExportTest`); of the C11 files
      `herd7 -model rc11.cat FILE` says `Never` or `Sometimes` of the state, and `Flag *undef*` where there is a race.

      ## Modes

      | Java | C11 |
      |---|---|
      | plain, in a test of kind race | a plain access |
      | opaque | `memory_order_relaxed` |
      | acquire, release | `memory_order_acquire`, `memory_order_release` |
      | volatile read, write or update | `memory_order_seq_cst` |
      | `compareAndExchange` and kin, their acquire and release kinds | `atomic_exchange_explicit`: the condition says what it reads |
      | `weakCompareAndSetPlain`, whose result is 1 where it wrote | `atomic_exchange_explicit`, relaxed |
      | `fullFence`, `acquireFence`, `releaseFence` | `atomic_thread_fence`, seq_cst, acquire, release |

      herd7's own Java grammar has no update weaker than acquire or release: it reads the
      `weakCompareAndSetPlain` of some variants *without* as an unknown method. The C11 twin has no such limit.

      ## Tests

      | test | kind | shape | state asked for | in the scenario | without: site and what it is weakened to |
      |---|---|---|---|---|---|
      """;

  private static final String END =
      """

      ## Made by

      `dev.magpie.proofs.litmus.LitmusExport ROOT` makes all files here again from `evidence.tsv`, the executions that
      killed the mutants; the trial writes that table and these files together.
      """;

  private ReadmePage() {}

  static String text(List<LitmusPair> pairs) {
    StringBuilder text = new StringBuilder(INTRODUCTION);
    pairs.forEach(pair -> text.append(row(pair)));
    return text.append(END).toString();
  }

  private static String row(LitmusPair pair) {
    return "| %s | %s | %s | `%s` | %s | %s |%n"
        .formatted(
            name(pair),
            pair.minimal().criterion().name().toLowerCase(Locale.ROOT),
            pair.shapeName(),
            pair.condition(),
            pair.legend().replace("; ", "<br>"),
            pair.evidence().stream().map(ReadmePage::site).collect(Collectors.joining("<br>")));
  }

  /** The edge in it leads to its page. */
  private static String name(LitmusPair pair) {
    String rest = pair.name().substring(pair.edge().length());
    return "[%s](../edges/%s.md)%s".formatted(pair.edge(), pair.edge(), rest);
  }

  private static String site(Evidence evidence) {
    return Sites.name(evidence.mutant().site())
        + " "
        + evidence.mutant().from()
        + " → "
        + evidence.mutant().to();
  }
}
