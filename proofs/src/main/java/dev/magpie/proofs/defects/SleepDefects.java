package dev.magpie.proofs.defects;

import dev.magpie.explorer.Problem;
import dev.magpie.explorer.model.Model;
import dev.magpie.scenarios.event.EventEnd;
import dev.magpie.scenarios.event.EventToken;
import dev.magpie.scenarios.idle.IdleSleep;
import dev.magpie.scenarios.idle.IdleSpawn;
import java.util.List;

/** Defects of sleeping and waking. */
final class SleepDefects {

  private static final String EVENT = "dev/magpie/pool/protocol/Event.java";
  private static final String IDLE_WORD = "dev/magpie/pool/protocol/IdleWord.java";
  private static final String IDLE_BITS = "dev/magpie/pool/protocol/IdleBits.java";

  static final List<Defect> ALL =
      List.of(
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
              "event.shutdown",
              "a shutdown that finds a notification wakes nobody",
              "Zap's thread pool; fixed in Bun in 2026",
              List.of(
                  new Edit(
                      EVENT,
                      """
                            } else if (state.weakCompareAndSetPlain(top, top.next()) && top.unpark()) {
                              return;
                            }
                      """,
                      """
                            } else if (state.weakCompareAndSetPlain(top, top.next())) {
                              notified.set(true);
                              if (top.unpark()) {
                                return;
                              }
                            }
                      """),
                  new Edit(
                      EVENT,
                      """
                            self.park();
                      """,
                      """
                            self.park();
                            notified.set(false);
                      """),
                  new Edit(
                      EVENT,
                      """
                          Waiter top = state.getAndSet(SHUTDOWN);
                      """,
                      """
                          Waiter top = state.getAndSet(SHUTDOWN);
                          if (notified.get()) {
                            return;
                          }
                      """),
                  new Edit(
                      EVENT,
                      "private static final Waiter EMPTY = Waiter.marker();",
                      """
                      private static final Waiter EMPTY = Waiter.marker();
                      private final java.util.concurrent.atomic.AtomicBoolean notified =
                          new java.util.concurrent.atomic.AtomicBoolean();
                      """)),
              EventEnd.TwoWaitersNotified.class,
              Model.SC,
              Problem.HANG),
          new Defect(
              "sync.fastpath",
              "a notifier returns on a relaxed load of the notified bit",
              "Zap's thread pool; fixed in Bun in 2026",
              List.of(
                  new Edit(
                      IDLE_WORD,
                      """
                          VarHandle.fullFence();
                          wake();
                      """,
                      """
                          wake();
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
                          wake();
                      """,
                      """
                          wake();
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

  private SleepDefects() {}
}
