package dev.magpie.proofs.porting;

/** The words of the page. */
final class PortingWords {
  static final String NO_FENCE = "no fence: see [fences](#fences)";

  static final String ENOUGH_IF_OPAQUE =
      """

      `%s`: %s is enough if the slots and fields that are plain here are relaxed.
      """;

  static final String UNKNOWN_IF_OPAQUE =
      """

      `%s`: whether %s is enough if the slots and fields that are plain here are relaxed is not known.
      """;

  static final String INTRODUCTION =
      """
      # Porting

      For who ports one of these queues, or the pool: what each ordering is in C++20, Rust, Go, Zig and Swift. The
      tables are made from `orderings.tsv`, the trial of the shipped bytecode under RC11; the litmus tests of each edge
      are in [litmus](litmus/README.md), in C11 too.

      *needed* is the weakest order under which no scenario fails, within the bounds of the scenarios. It differs
      from Java's mode where Java has nothing between acquire or release and volatile: an update that needs both
      halves is volatile in Java, and `acq_rel` elsewhere if the trial found that to do. *perhaps less*: what is weaker
      could not be explored to the end. *else* is the weakest order of a compare-and-set
      that fails, tried together with the order of its success; Java has only the read half of the success for it. A site that names two edges is in both tables, with the order that
      both need together.

      Accesses without a row: what is opaque in Java is relaxed; what is plain is plain. A plain
      access is never part of a race here, so it may be non-atomic in every language (`UnsafeCell` in Rust). Each
      weaker mode of Java's was tried again with relaxed slots in place of plain ones: what is needed is the same, unless
      a sentence below a table says otherwise.

      ## Languages

      | | relaxed | acquire, release | acq_rel | seq_cst | fence | failure order |
      |---|---|---|---|---|---|---|
      | Java | opaque | acquire, release | only volatile | volatile | `VarHandle.fullFence` and kin | the read half |
      | C++20 | `memory_order_relaxed` | `memory_order_acquire`, `_release` | `memory_order_acq_rel` | `memory_order_seq_cst` | `atomic_thread_fence` | its own argument |
      | Rust | `Relaxed` | `Acquire`, `Release` | `AcqRel` | `SeqCst` | `fence` | its own argument |
      | Go | – | – | – | all of `sync/atomic` | none | – |
      | Zig | `.monotonic` | `.acquire`, `.release` | `.acq_rel` | `.seq_cst` | none since 0.14 | its own argument |
      | Swift (`Synchronization`) | `.relaxed` | `.acquiring`, `.releasing` | `.acquiringAndReleasing` | `.sequentiallyConsistent` | `atomicMemoryFence` | its own argument |

      ### Failures

      A failure writes nothing, so that it is relaxed, acquire or seq_cst in every language. C11, C++ before C++17, Rust before 1.64 and
      Zig want it no stronger than the success as well. No failure here is stronger than the read half of its
      success, so all of them take the pairs below. Go's `CompareAndSwap` is sequentially consistent whether it fails or not.

      A failure acquires where the loser goes on to what must come after something of the winner's: it looks at the count before
      it waits at the winner's latch (pool.quiet), takes the task that it found in the slot (inject.write), or writes
      the bottom that a thief has read (deque.restore). Where the loser only gives up, or reads again
      at the head of its loop, it is relaxed.

      ### Fences

      A full fence stands here between a write of one word and a read of another, on both sides of a store-load pair.

      - Go has no fence and needs none: writes and reads of `sync/atomic` are in one total order. That holds if *every*
        access that the fence stands between is atomic.
      - Zig has none. Either the write before each of the two fences and the read behind it are all
        `.seq_cst`, at both ends; or both ends do an RMW of *one and the same word* in place of the fence, at least
        `.acq_rel`, such as `fetchOr(0, .acq_rel)`: of two RMWs of one word one reads what the
        other wrote, and so sees all before it. An RMW of two different words does not do unless all are `.seq_cst`. These
        were not put on trial here.

      ## Edges
      """;

  static final String PITFALLS =
      """

      ## Pitfalls

      - **A compare-and-set that does not reload.** Java's `compareAndSet` and `weakCompareAndSet` say only whether
        they wrote: the loops here read again. C++ overwrites `e` with what it found, Rust returns it in `Err`, Zig as an optional,
        Swift as `original`; Go, as Java, says only whether. A loop that goes on with the value that was found has dropped the
        read at its head, so the *failure* order must be as strong as that read was. The failure orders above are those of loops
        that read again.
      - **Weak ones fail for no reason.** All loops here expect it, and the scenarios try it. A compare-and-set
        outside a loop that may not be retried is a strong one (`compareAndSet`, `compareAndExchange`).
      - **Signed shifts.** The ring's head packs two 32-bit indices into a `long`: the lower one without its sign
        (`Integer.toUnsignedLong`), or a negative one overwrites the upper. The pool's word keeps its state in the topmost bits
        and is shifted by `>>>`, which fills with zeros; `>>` of a signed type fills with the sign in C++20, Rust, Go, Zig
        and Swift too. Unsigned types have neither trap.
      - **Wrap-around.** Indices wrap and are compared by their difference. Java's `int` wraps silently. Signed
        overflow is undefined in C++; Rust panics in debug builds (`wrapping_add`, `wrapping_sub`); Zig traps
        (`+%`, `-%`); Swift traps (`&+`, `&-`). Take unsigned types, and start tests just below the wrap.
      - **Width.** The packed words need 64-bit atomics that are lock-free. In Go a bare `uint64` must be aligned on 32-bit
        targets; `atomic.Uint64` is.
      - **No futex.** Java parks a thread, not a word: `LockSupport.unpark` gives a permit to a thread, promises no
        ordering, and `park` may return for no reason. Hence the waiter's own word (event.notify), which is
        redundant where one waits on the event's word itself (C++20 `wait`/`notify_one`, Linux futex, Zig's
        `std.Thread.Futex`). Go parks on a channel or a `sync.Cond`. Whatever is used, look at the word again after each return.
      - **No garbage collector.** A thief may still read an array that has been replaced (deque.grow), a block that is
        used up (inject.block), a node that another has taken (list.push). Java frees them once nobody can. Elsewhere they need
        epochs, hazard pointers or an owner that keeps them; freeing brings edges of its own, which are
        not on trial here. It also keeps a pointer from coming back in a new object while a compare-and-set still expects it.
      - **Values out of thin air.** RC11, as Java's model, forbids a read and a later write to depend on each other
        in a circle without any value between them; C++ and Rust do not, for relaxed accesses. The trial counts it as a failure if
        an edge relies on that, so the orders above do not need it, but where a page says that a dependency is what holds.
      - **Plain slots.** Go's race detector and Rust's rules hold for slots and fields too: what is plain here has a happens-before
        edge in every execution; what is opaque (the slots of the buffer and of the deque, which a thief may read and throw away) has not, and
        must be atomic.
      - **Swift.** Atomics of the `Synchronization` module store no class references without counting; a slot that a thief
        may read in vain must not be released meanwhile: see *no garbage collector*.
      """;

  private PortingWords() {}
}
