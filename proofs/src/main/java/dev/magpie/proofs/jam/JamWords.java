package dev.magpie.proofs.jam;

/** What the page says besides what it counts. */
final class JamWords {
  private JamWords() {}

  static final String INTRODUCTION =
      """
      # JAM21 beside RC11

      Java's access modes have no official formal model. JAM21 is the newest that was published for them: Liu, Bender
      and Palsberg, "Compiling Volatile Correctly in Java", ECOOP 2022, a revision of Bender and Palsberg's JAM (OOPSLA
      2019). The explorer's model is RC11 (Lahav et al., PLDI 2017), with opaque read as relaxed, volatile as seq_cst
      and C++20's release sequences. This page lists the litmus tests on which the two differ, from the final states
      that herd7 finds under each ([the table](../verification/src/test/resources/litmus/expected.tsv), where the
      explorer's own answers are compared with RC11's).

      - A state that **only RC11** allows: if Java is what JAM21 says, the explorer may report a failure there that
        cannot happen, a false alarm, and no bug is missed.
      - A state that **only JAM21** allows: the explorer would not look at it, and a bug in it would be missed.

      Tests with plain accesses are not compared: the table gives no states of JAM21 for them. JAM21 lets plain accesses
      break coherence and show values out of thin air; under RC11 a race on a plain access is an error, which the
      explorer reports instead of an outcome.

      The page is evidence from these tests, not a proof that one model contains the other. Both forbid load buffering,
      which opaque accesses may show on AArch64 and after HotSpot's compilers: what relies on that is reported by the
      explorer apart.

      """;

  static final String LEGEND =
      """
      Modes are in the order of the threads, a letter for each access, or for each thread where there are more than two:
      O opaque, S release or acquire, V volatile. FO: opaque accesses, and a fence a thread: n none, r release, a
      acquire, f full. `‖` stands between threads.

      """;

  static final String REASONS =
      """
      ## Why

      Read off the model file that the authors published (`jam21.cat`), two rules of JAM21 have no counterpart in RC11:

      - *A write is ordered behind what the thread has read from, even by an opaque read.* JAM21 orders two writes of one
        location if the first is visible to some event of the second's thread before it, and reads-from counts as
        visible in every mode. RC11 asks for happens-before, so for an acquire. In S and WWC the last thread reads
        opaquely what was released, and then overwrites; so does the middle thread in WRW+2W where r0=1.
      - *Volatile pairs and full fences stand in one order of all threads*, in line with program order, with reads-from
        and with which write of a location is the last, whatever the modes of the other accesses. Under RC11 an opaque,
        release or acquire access can break such a chain. In 2+2W, IRIW, RWC and the rest of WRW+2W one thread or more
        has no such pair.
      """;
}
