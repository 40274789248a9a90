package dev.magpie.scenarios.pool;

import dev.magpie.explorer.Options;
import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.scenarios.Deep;
import dev.magpie.scenarios.Ledger;
import dev.magpie.scenarios.NoThinAir;
import dev.magpie.scenarios.Taken;

/**
 * Two workers that search, and a user from outside, with the injector, the task count and the idle
 * word as they ship. A worker wakes up so many times, and is then busy for ever with something
 * else: no task is queued when the other sleeps, and if none does, somebody is told to look.
 */
abstract class TwoWorkers implements Scenario {
  final Crew crew = Crew.ofTwo();
  final Taken refused = new Taken();
  final Taken first = new Taken();
  final Taken second = new Taken();

  private final int firstTurns;
  private final int secondTurns;

  TwoWorkers(int firstTurns, int secondTurns) {
    this.firstTurns = firstTurns;
    this.secondTurns = secondTurns;
  }

  /** What the user does. */
  abstract void use();

  @Override
  public final void define(Setup setup) {
    setup.actor("user", this::use);
    setup.mayWait("first", () -> crew.work(first, firstTurns));
    setup.mayWait("second", () -> crew.work(second, secondTurns));
    setup.atRest(crew::requireNoneStranded);
    setup.atRest(() -> Ledger.eachOnce(0x1, first, second));
    setup.check(crew::requireNoneForgotten);
    setup.check(() -> Ledger.require(refused.count() == 0, "refused before the shutdown"));
  }

  /** A submission; each worker wakes up once. */
  public static final class Submission extends TwoWorkers {
    public Submission() {
      super(1, 1);
    }

    @Override
    void use() {
      crew.submit(1, refused);
    }
  }

  /** A submission; one worker wakes up once, the other twice. */
  @Deep
  public static final class SubmissionTwice extends TwoWorkers {
    @Override
    public Options options(Options defaults) {
      return NoThinAir.inRepeatedWaits(defaults);
    }

    public SubmissionTwice() {
      super(1, 2);
    }

    @Override
    void use() {
      crew.submit(1, refused);
    }
  }

  /** A submission and then a shutdown; each worker wakes up once, or ends. */
  public static final class SubmissionAndShutdown extends TwoWorkers {
    @Override
    public Options options(Options defaults) {
      return NoThinAir.inRepeatedWaits(defaults);
    }

    public SubmissionAndShutdown() {
      super(1, 1);
    }

    @Override
    void use() {
      crew.submit(1, refused);
      crew.close();
    }
  }
}
