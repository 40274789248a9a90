package dev.magpie.stress.run;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Timer;
import java.util.TimerTask;

/**
 * Stops what does not end. While jcstress checks a test before it runs it, an actor that blocks for
 * ever blocks the test's JVM for ever; once that is stopped, jcstress reports an error of this test
 * and goes on.
 */
final class Watchdog extends TimerTask implements AutoCloseable {

  private static final long PERIOD_MILLIS = 1_000;

  private final Process jcstress;
  private final Duration forkLimit;
  private final Instant end;
  private final PrintStream out;
  private final Timer timer = new Timer("jcstress watchdog", true);

  /** Watches a run of jcstress, and each test's JVM that it starts, until closed. */
  Watchdog(Process jcstress, Duration limit, Duration forkLimit, PrintStream out) {
    this.jcstress = jcstress;
    this.forkLimit = forkLimit;
    this.out = out;
    end = Instant.now().plus(limit);
    timer.schedule(this, PERIOD_MILLIS, PERIOD_MILLIS);
  }

  @Override
  public void run() {
    Instant now = Instant.now();
    if (now.isAfter(end)) {
      out.println("jcstress has not ended in time: stopped");
      jcstress.descendants().forEach(ProcessHandle::destroyForcibly);
      jcstress.destroyForcibly();
    }
    jcstress.children().filter(fork -> isOld(fork, now)).forEach(this::stop);
  }

  private boolean isOld(ProcessHandle fork, Instant now) {
    return fork.info().startInstant().map(t -> t.plus(forkLimit).isBefore(now)).orElse(false);
  }

  private void stop(ProcessHandle fork) {
    out.println("the JVM of a test has not ended within " + forkLimit + ": stopped");
    fork.destroyForcibly();
  }

  @Override
  public void close() {
    timer.cancel();
  }
}
