package dev.magpie.stress.idle;

/** Edge sync.notify: who takes a notification sees what was submitted before it. */
public final class SyncNotify {
  private SyncNotify() {}

  /** A wake-up that is lost shows as a test that times out. */
  @JCStressTest
  @Ref("proofs/edges/sync.notify.md")
  @Outcome(
      id = {"1, 1", "2, 1"},
      expect = ACCEPTABLE,
      desc = "the worker searches, and sees the write")
  @Outcome(id = "., 0", expect = FORBIDDEN, desc = "notified, but the write is not visible")
  @Outcome(id = "0, .", expect = FORBIDDEN, desc = "ended, without a shutdown")
  @State
  public static class Actual {
    final IdleWord word = Words.searching(() -> false);
    private int written;

    @Actor
    public void submitter() {
      written = 1;
      word.notifyWork();
    }

    @Actor
    public void worker(II_Result r) {
      r.r1 = Words.code(word.awaitWork(false));
      r.r2 = written;
    }
  }

  /** The notification is there when the worker comes; another may merge with it. */
  @JCStressTest
  @Ref("proofs/edges/sync.notify.md")
  @Outcome(
      id = {"0, 1", "1, 1"},
      expect = ACCEPTABLE,
      desc = "the new notification came later and is left")
  @Outcome(
      id = {"0, 0", "1, 0"},
      expect = ACCEPTABLE,
      desc = "the new notifier left it at the old notification; its fence is sync.fastpath's")
  @Outcome(id = "-1, .", expect = FORBIDDEN, desc = "ended, without a shutdown")
  @State
  public static class ActualNotified {
    final IdleWord word = Words.notified(() -> false);
    private int written;

    @Actor
    public void submitter() {
      written = 1;
      word.notifyWork();
    }

    @Actor
    public void worker(II_Result r) {
      r.r1 = word.awaitWork(false) == Turn.SHUTDOWN ? -1 : written;
    }

    @Arbiter
    public void rest(II_Result r) {
      r.r2 = Words.isNotified(word) ? 1 : 0;
    }
  }

  /** The worker sleeps long before it is notified. */
  @JCStressTest(Mode.Termination)
  @Ref("proofs/edges/sync.notify.md")
  @Outcome(id = "TERMINATED", expect = ACCEPTABLE, desc = "the worker woke")
  @Outcome(id = "STALE", expect = FORBIDDEN, desc = "the worker sleeps for ever")
  @State
  public static class ActualLiveness {
    final IdleWord word = Words.searching(() -> false);

    @Actor
    public void worker() {
      word.awaitWork(false);
    }

    @Signal
    public void submitter() {
      word.notifyWork();
    }
  }
}
