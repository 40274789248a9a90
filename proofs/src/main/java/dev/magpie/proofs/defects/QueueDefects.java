package dev.magpie.proofs.defects;

import dev.magpie.explorer.Problem;
import dev.magpie.explorer.model.Model;
import dev.magpie.scenarios.buffer.BufferReclaim;
import dev.magpie.scenarios.deque.DequeGrow;
import dev.magpie.scenarios.deque.DequeLast;
import dev.magpie.scenarios.deque.DequeStale;
import dev.magpie.scenarios.ring.RingChain;
import dev.magpie.stress.ring.RingWidth;
import java.util.List;

/** Defects of queues. */
final class QueueDefects {

  private static final String RING_STEALER = "dev/magpie/queue/ring/RingStealer.java";
  private static final String BUFFER_TAIL = "dev/magpie/queue/buffer/Tail.java";
  private static final String OWNER_END = "dev/magpie/queue/deque/OwnerEnd.java";
  private static final String DEQUE_STEALER = "dev/magpie/queue/deque/DequeStealer.java";
  private static final String STORAGE = "dev/magpie/queue/deque/Storage.java";

  static final List<Defect> ALL =
      List.of(
          new Defect(
              "ring.destination",
              "a thief fills slots of its own ring that another thief still copies",
              "Tokio, PR 2387, 2020",
              List.of(
                  new Edit(
                      RING_STEALER,
                      """
                        public @Nullable T stealInto(LocalQueue<T> destination) {
                          RingQueue<T> own = checkDestination(destination);
                          int room = own.remaining();
                      """,
                      """
                        public @Nullable T stealInto(LocalQueue<T> destination) {
                          RingQueue<T> own = checkDestination(destination);
                          int room = own.capacity() - own.size();
                      """)),
              RingChain.Destination.class,
              Model.SC,
              Problem.PROPERTY),
          new Defect(
              "ring.width",
              "indices so narrow that an old head equals a new one",
              "Tokio, issue 5041, 2022",
              List.of(
                  new Edit(
                      RING_STEALER,
                      """
                            if (ring.head.weakCompareAndSetRelease(head, claimed)) {
                              return claimed;
                            }
                      """,
                      """
                            long now = ring.head.getAcquire();
                            int start = Head.real(now);
                            long again = Head.pack(start, start + Head.real(claimed) - from);
                            if (!Head.isStealing(now)
                                && ((start - from) & 15) == 0
                                && ring.head.weakCompareAndSetRelease(now, again)) {
                              return again;
                            }
                      """)),
              RingWidth.Actual.class,
              Model.SC,
              Problem.EXCEPTION),
          new Defect(
              "buffer.reclaim",
              "the owner reads head relaxed before it fills a slot",
              "Zap's thread pool, which leans on a dependency that C11 does not know",
              List.of(
                  new Edit(
                      BUFFER_TAIL,
                      """
                          int head = buffer.head.getAcquire();
                          clearTo(head);
                      """,
                      """
                          int head = buffer.head.getOpaque();
                          clearTo(head);
                      """)),
              BufferReclaim.OneThief.class,
              Model.RC11,
              Problem.RELIANCE),
          new Defect(
              "deque.last",
              "the owner's pop has no fence between bottom and top",
              "Chase and Lev's deque (2005) written for sequential consistency, on x86",
              List.of(
                  new Edit(
                      OWNER_END,
                      """
                          VarHandle.fullFence();
                          if (storage.top() - newest < 0) {
                      """,
                      """
                          if (storage.top() - newest < 0) {
                      """)),
              DequeLast.TwoThieves.class,
              Model.TSO,
              Problem.PROPERTY),
          new Defect(
              "deque.last",
              "the thief has no fence between top and bottom",
              "Chase and Lev's deque (2005) with the owner's fence alone, as x86 allows",
              List.of(
                  new Edit(
                      DEQUE_STEALER,
                      """
                          long top = deque.top.getOpaque();
                          // deque.last fence <-> popNewest: top is read before bottom
                          VarHandle.fullFence();
                      """,
                      """
                          long top = deque.top.getOpaque();
                      """)),
              DequeLast.TwoThieves.class,
              Model.RC11,
              Problem.PROPERTY),
          new Defect(
              "deque.grow",
              "the new array is published by a relaxed store",
              "the C11 code of Lê and others, 2013; found by Norris and Demsky's CDSChecker",
              List.of(
                  new Edit(
                      STORAGE, "deque.slots.setRelease(slots);", "deque.slots.setOpaque(slots);")),
              DequeGrow.Push.class,
              Model.RC11,
              Problem.PROPERTY),
          new Defect(
              "deque.grow",
              "a push that has grown the array fills the old one",
              "the C11 code of Lê and others, 2013",
              List.of(
                  new Edit(
                      STORAGE,
                      """
                          if (end - cleared + more <= slots.capacity()) {
                      """,
                      """
                          filled = slots;
                          if (end - cleared + more <= slots.capacity()) {
                      """),
                  new Edit(
                      STORAGE,
                      """
                        void fill(long index, @Nullable T task) {
                          slots.set(index, task);
                      """,
                      """
                        private Slots<T> filled;

                        void fill(long index, @Nullable T task) {
                          filled.set(index, task);
                      """)),
              DequeGrow.Push.class,
              Model.SC,
              Problem.PROPERTY),
          new Defect(
              "deque.stale",
              "a batch is stolen from the array that was found for its first task",
              "crossbeam-deque before 0.7.4 and 0.8.1, CVE-2021-32810",
              List.of(
                  new Edit(
                      DEQUE_STEALER,
                      """
                        private @Nullable T moveEach(long from, int count, OwnerEnd<T> own, int kept) {
                      """,
                      """
                        private @Nullable T moveEach(long from, int count, OwnerEnd<T> own, int kept) {
                          Slots<T> found = slots();
                      """),
                  new Edit(
                      DEQUE_STEALER,
                      "(next = takeNext(from + taken)) != null",
                      "(next = takeNext(from + taken, found)) != null"),
                  new Edit(
                      DEQUE_STEALER,
                      "private @Nullable T takeNext(long index) {",
                      "private @Nullable T takeNext(long index, Slots<T> found) {"),
                  new Edit(
                      DEQUE_STEALER,
                      "return bottom() - index > 0 ? take(index) : null;",
                      "T task = bottom() - index > 0 ? found.get(index) : null;"
                          + " return task != null && claim(index, 1) ? task : null;")),
              DequeStale.Shrunk.class,
              Model.SC,
              Problem.PROPERTY));

  private QueueDefects() {}
}
