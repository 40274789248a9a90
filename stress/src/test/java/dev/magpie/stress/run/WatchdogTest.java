package dev.magpie.stress.run;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The watched processes wait for input that never comes. */
final class WatchdogTest {

  private static final Duration LONG = Duration.ofMinutes(10);

  /** Runs in a process of its own: reads until its input ends, as does the child it may start. */
  static final class Blocked {
    private Blocked() {}

    public static void main(String[] args) throws IOException, InterruptedException {
      if (args.length > 0) {
        System.exit(start().waitFor() == 0 ? 0 : 3);
      }
      System.in.transferTo(OutputStream.nullOutputStream());
    }
  }

  private static Process start(String... arguments) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    ProcessBuilder builder =
        new ProcessBuilder(
            java.toString(), "-cp", System.getProperty("java.class.path"), Blocked.class.getName());
    builder.command().addAll(List.of(arguments));
    return builder.start();
  }

  private static Watchdog watch(Process process, Duration limit, Duration forkLimit) {
    return new Watchdog(
        process, limit, forkLimit, new PrintStream(OutputStream.nullOutputStream()));
  }

  @Test
  void aRunThatExceedsItsLimitIsStopped() throws Exception {
    Process process = start();
    Watchdog watchdog = watch(process, Duration.ofMillis(1), LONG);
    try {
      assertTrue(process.waitFor(2, TimeUnit.MINUTES));
    } finally {
      watchdog.close();
      process.destroyForcibly();
    }
  }

  @Test
  void aForkThatExceedsItsLimitIsStoppedAndTheRunGoesOn() throws Exception {
    Process process = start("and a child");
    Watchdog watchdog = watch(process, LONG, Duration.ofMillis(1));
    try {
      assertTrue(process.waitFor(2, TimeUnit.MINUTES));
      assertFalse(process.exitValue() == 0, "the child ended by itself");
      assertTrue(process.exitValue() == 3, "the run itself was stopped");
    } finally {
      watchdog.close();
      process.destroyForcibly();
    }
  }
}
