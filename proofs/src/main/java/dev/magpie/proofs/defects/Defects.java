package dev.magpie.proofs.defects;

import dev.magpie.explorer.Problem;
import dev.magpie.explorer.model.Model;
import dev.magpie.scenarios.event.EventToken;
import dev.magpie.scenarios.idle.IdleSleep;
import dev.magpie.scenarios.idle.IdleSpawn;
import dev.magpie.scenarios.ring.RingChain;
import dev.magpie.stress.ring.RingWidth;
import java.util.List;

/** The defects, by edge. */
final class Defects {

  private static final String RING_STEALER = "dev/magpie/queue/ring/RingStealer.java";
  private static final String EVENT = "dev/magpie/pool/protocol/Event.java";
  private static final String IDLE_WORD = "dev/magpie/pool/protocol/IdleWord.java";
  private static final String IDLE_BITS = "dev/magpie/pool/protocol/IdleBits.java";

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
              "event.token",
              "the token is consumed by a store",
              "the parker of Rust's standard library, 2018",
              List.of(
                  new Edit(
                      EVENT,
                      """
                              if (state.weakCompareAndSetAcquire(top, EMPTY)) {
                                return true;
                              }
                      """,
                      """
                              state.setRelease(EMPTY);
                              return true;
                      """)),
              EventToken.Renewed.class,
              Model.TSO,
              Problem.PROPERTY),
          new Defect(
              "sync.fastpath",
              "a notifier returns on a relaxed load of the notified bit",
              "Zap's thread pool; fixed in Bun in 2026",
              List.of(
                  new Edit(
                      IDLE_WORD,
                      """
                          VarHandle.fullFence();
                          wake(false);
                      """,
                      """
                          wake(false);
                      """)),
              IdleSleep.FastPath.class,
              Model.TSO,
              Problem.PROPERTY),
          new Defect(
              "sync.spawn",
              "a thread that cannot be started leaves the word signaled",
              "Zap's thread pool",
              List.of(
                  new Edit(
                      IDLE_BITS,
                      "return state(word) == SIGNALED ? withState(next, PENDING) : next;",
                      "return next;")),
              IdleSpawn.TwoSubmitters.class,
              Model.SC,
              Problem.PROPERTY),
          new Defect(
              "idle.sleep",
              "a push, then a volatile load of the word, with no fence between",
              "Tokio, PR 1788, 2019",
              List.of(
                  new Edit(
                      IDLE_WORD,
                      """
                          VarHandle.fullFence();
                          wake(false);
                      """,
                      """
                          wake(false);
                      """),
                  new Edit(
                      IDLE_WORD,
                      """
                            // Any value will do: it is no older than the fence above, and the CAS fails unless newest.
                            int seen = word.getOpaque();
                      """,
                      """
                            int seen = word.get();
                      """)),
              IdleSleep.FastPath.class,
              Model.TSO,
              Problem.PROPERTY));

  private Defects() {}
}
