package dev.magpie.bench.measure;

import dev.magpie.bench.ordering.Instructions;
import java.util.List;

/** Instructions of what is shipped beside those of the same with every mode made volatile. */
final class EmittedTable {

  static final String LEGEND =
      """
      Instructions that C2 emits for an operation with all that it inlines, on paths that are taken or
      not, and how many of them are full barriers on x86-64: locked instructions, and fences. With the
      parallel collector; G1 adds a barrier for each reference that is stored.

      On AArch64 (read in HotSpot's `aarch64.ad`, not measured) a volatile or acquire load is one
      `ldar`, a volatile store one `stlr`, a release store `dmb ish` and `str`, a volatile
      read-modify-write has acquire and release in the instruction itself, one that only acquires has
      `dmb ishld` behind it, one that only releases `dmb ish` before it, a full fence is `dmb ish`;
      opaque and plain accesses have nothing. So what is cheaper on x86-64 need not be cheaper there.
      """;

  private EmittedTable() {}

  /** Returns a row for each operation that was counted both as shipped and all volatile. */
  static TextTable of(Emitted emitted) {
    TextTable table =
        new TextTable(
            List.of(
                "of ours",
                "operation",
                "as shipped",
                "of them barriers",
                "all volatile",
                "of them barriers"));
    for (Instructions.Row ours : emitted.rows()) {
      for (Instructions.Row twin : emitted.rows()) {
        if (isTwin(ours, twin)) {
          table.add(
              List.of(
                  ours.contender(),
                  ours.operation(),
                  String.valueOf(ours.instructions()),
                  String.valueOf(ours.barriers()),
                  String.valueOf(twin.instructions()),
                  String.valueOf(twin.barriers())));
        }
      }
    }
    return table;
  }

  private static boolean isTwin(Instructions.Row ours, Instructions.Row other) {
    Contender contender = new Contender(Contender.QUEUE, ours.contender());
    return contender.isOurs()
        && contender.madeVolatile().name().equals(other.contender())
        && ours.operation().equals(other.operation());
  }
}
