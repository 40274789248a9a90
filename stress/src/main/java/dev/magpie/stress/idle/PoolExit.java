package dev.magpie.stress.idle;

/** Edge pool.exit: the last to leave, and only it, sees what all others wrote. */
public final class PoolExit {
  private PoolExit() {}

  /** Two workers end after the shutdown. */
  @JCStressTest
  @Ref("proofs/edges/pool.exit.md")
  @Outcome(id = "1, 1, 1", expect = ACCEPTABLE, desc = "the last one saw both writes")
  @Outcome(id = "., ., [^1]", expect = FORBIDDEN, desc = "the end was told never, or twice")
  @Outcome(id = "., ., 1", expect = FORBIDDEN, desc = "the last one missed a write")
  @State
  public static class Actual {
    final IdleWord word = Words.twoSpawned(this::onLastExit);
    private int first;
    private int second;
    private int firstSeen;
    private int secondSeen;
    private int ends;

    public Actual() {
      word.shutdown();
    }

    private void onLastExit() {
      firstSeen = first;
      secondSeen = second;
      ends++;
    }

    @Actor
    public void worker() {
      first = 1;
      word.exit();
    }

    @Actor
    public void other() {
      second = 1;
      word.exit();
    }

    @Arbiter
    public void end(III_Result r) {
      r.r1 = firstSeen;
      r.r2 = secondSeen;
      r.r3 = ends;
    }
  }

  /** The only worker ends as the pool is shut down. */
  @JCStressTest
  @Ref("proofs/edges/pool.exit.md")
  @Outcome(id = "1, 1, 1", expect = ACCEPTABLE, desc = "the last one saw both writes")
  @Outcome(id = "., ., [^1]", expect = FORBIDDEN, desc = "the end was told never, or twice")
  @Outcome(id = "., ., 1", expect = FORBIDDEN, desc = "the last one missed a write")
  @State
  public static class ActualShutdown {
    final IdleWord word = Words.oneSpawned(() -> true, this::onLastExit);
    private int first;
    private int second;
    private int firstSeen;
    private int secondSeen;
    private int ends;

    private void onLastExit() {
      firstSeen = first;
      secondSeen = second;
      ends++;
    }

    @Actor
    public void worker() {
      first = 1;
      word.exit();
    }

    @Actor
    public void closer() {
      second = 1;
      word.shutdown();
    }

    @Arbiter
    public void end(III_Result r) {
      r.r1 = firstSeen;
      r.r2 = secondSeen;
      r.r3 = ends;
    }
  }

  /** A thread that could not be started leaves as the pool is shut down. */
  @JCStressTest
  @Ref("proofs/edges/pool.exit.md")
  @Outcome(id = "1, 1, 1", expect = ACCEPTABLE, desc = "the last one saw both writes")
  @Outcome(id = "0, 1, 1", expect = ACCEPTABLE, desc = "the shutdown came before the spawn")
  @Outcome(id = "., ., [^1]", expect = FORBIDDEN, desc = "the end was told never, or twice")
  @State
  public static class ActualFailedSpawn {
    final IdleWord word = new IdleWord(1, this::spawn, () -> false, this::onLastExit);
    private int first;
    private int second;
    private int firstSeen;
    private int secondSeen;
    private int ends;

    private boolean spawn() {
      first = 1;
      return false;
    }

    private void onLastExit() {
      firstSeen = first;
      secondSeen = second;
      ends++;
    }

    @Actor
    public void submitter() {
      word.notifyWork();
    }

    @Actor
    public void closer() {
      second = 1;
      word.shutdown();
    }

    @Arbiter
    public void end(III_Result r) {
      r.r1 = first == firstSeen ? firstSeen : -1;
      r.r2 = secondSeen;
      r.r3 = ends;
    }
  }
}
