package dev.magpie.explorer.command;

import dev.magpie.explorer.Grading;
import dev.magpie.explorer.Options;
import dev.magpie.explorer.Subject;
import dev.magpie.explorer.Trial;
import dev.magpie.explorer.graph.Execution;
import dev.magpie.explorer.program.Program;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** Shows on a terminal how many executions have been seen, twice a second. */
final class Progress implements AutoCloseable {
  private static final long PERIOD_MILLIS = 500;
  private static final String ERASE = "\r\u001b[K";

  private final PrintWriter terminal;
  private final boolean shown;
  private final LongAdder executions = new LongAdder();
  private @Nullable Timer timer;
  private volatile String name = "";
  private volatile long start;

  private Progress(PrintWriter terminal, boolean shown) {
    this.terminal = terminal;
    this.shown = shown;
  }

  /** Shows it only if somebody sits at a terminal. */
  @SuppressWarnings("SystemConsoleNull") // JDK 22 and later show it to a file, too
  static Progress on(PrintWriter terminal) {
    return new Progress(terminal, System.console() != null);
  }

  /** The same subject, with its executions counted. */
  Subject watching(Subject subject) {
    if (!shown) {
      return subject;
    }
    executions.reset();
    name = subject.name();
    start = System.nanoTime();
    if (timer == null) {
      timer = new Timer("progress", true);
      timer.schedule(new Show(), PERIOD_MILLIS, PERIOD_MILLIS);
    }
    return new Watched(subject);
  }

  /** Takes the line away, to write something else there. */
  void erase() {
    if (shown) {
      terminal.print(ERASE);
      terminal.flush();
    }
  }

  @Override
  public void close() {
    if (timer != null) {
      timer.cancel();
      erase();
    }
  }

  static String line(String name, long executions, long nanos) {
    double seconds = nanos / 1e9;
    return String.format(
        Locale.ROOT,
        "%s: %,d executions, %,.0f a second",
        name,
        executions,
        executions / Math.max(seconds, 1e-3));
  }

  private final class Show extends TimerTask {
    @Override
    public void run() {
      terminal.print(ERASE + line(name, executions.sum(), System.nanoTime() - start));
      terminal.flush();
    }
  }

  private final class Watched implements Subject {
    private final Subject subject;

    Watched(Subject subject) {
      this.subject = subject;
    }

    @Override
    public String name() {
      return subject.name();
    }

    @Override
    public Options options(Options defaults) {
      return subject.options(defaults);
    }

    @Override
    public Trial trial(Options options) {
      return new WatchedTrial(subject.trial(options));
    }

    @Override
    public Grading grading() {
      return subject.grading();
    }
  }

  private final class WatchedTrial implements Trial {
    private final Trial trial;

    WatchedTrial(Trial trial) {
      this.trial = trial;
    }

    @Override
    public Program program() {
      return trial.program();
    }

    @Override
    public @Nullable String judge(Execution execution) throws Throwable {
      executions.increment();
      return trial.judge(execution);
    }
  }
}
