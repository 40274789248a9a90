package dev.magpie.scenarios.pool;

import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.scenarios.Ledger;
import dev.magpie.scenarios.Taken;

/**
 * A pool's life from submission to shutdown: every accepted task is run once, none is stranded,
 * every worker ends, and the end is told once.
 */
public final class CrewLife {
  private CrewLife() {}

  /** One worker and one submission: at rest nothing is queued. */
  public static final class OneWorkerAtRest implements Scenario {
    private final Crew crew = Crew.ofOne();
    private final Taken refused = new Taken();
    private final Taken run = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("submitter", () -> crew.submit(1, refused));
      setup.mayWait("worker", () -> crew.work(run));
      setup.atRest(crew::requireNoneStranded);
      setup.atRest(() -> Ledger.eachOnceInOrder(0x1, run));
    }
  }

  /** One worker that was just spawned, a submission and a shutdown by another thread. */
  public static final class OneWorkerShutdown implements Scenario {
    private final Crew crew = Crew.ofOneSpawned();
    private final Taken refused = new Taken();
    private final Taken run = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("submitter", () -> crew.submit(1, refused));
      setup.actor("closer", crew::close);
      setup.actor("worker", () -> crew.work(run));
      setup.check(crew::requireEnded);
      setup.check(() -> Ledger.eachOnceInOrder(0x1, refused, run));
    }
  }
}
