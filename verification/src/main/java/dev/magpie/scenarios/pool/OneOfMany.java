package dev.magpie.scenarios.pool;

import dev.magpie.explorer.Options;
import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.pool.protocol.Reservation;
import dev.magpie.pool.protocol.TaskPhase;
import dev.magpie.scenarios.Ledger;
import dev.magpie.scenarios.Spurious;

/** What several threads may do and one does: run a task, start a worker. CASes may fail once. */
abstract class OneOfMany implements Scenario {

  @Override
  public final Options options(Options defaults) {
    return Spurious.failures(defaults);
  }

  /** A task's future that a worker takes from its queue, and another one waits for and helps. */
  static final class Helped extends OneOfMany {
    private final TaskPhase phase = new TaskPhase();
    private boolean begun;
    private boolean helped;

    @Override
    public void define(Setup setup) {
      setup.actor("worker", () -> begun = phase.begin(false));
      setup.actor("helper", () -> helped = !phase.isStarted() && phase.begin(true));
      setup.check(() -> Ledger.require(begun != helped, "run by both or by none"));
      setup.check(() -> Ledger.require(phase.isStarted(), "run, and not started"));
    }
  }

  /** One that shutdownNow takes from its queue and gives back, whose new owner then runs it. */
  static final class GivenBack extends OneOfMany {
    private final TaskPhase phase = new TaskPhase();
    private boolean returned;
    private boolean helped;

    @Override
    public void define(Setup setup) {
      setup.actor("owner", this::own);
      setup.actor("helper", () -> helped = phase.begin(true));
      setup.check(() -> Ledger.require(returned != helped, "run by both or by none"));
      setup.check(() -> Ledger.require(!phase.begin(false), "run, and not started"));
    }

    private void own() {
      returned = phase.giveBack();
      Ledger.require(phase.begin(false) == returned, "not its owner's alone");
    }
  }

  /** Two threads that look for a worker to start. */
  static final class Started extends OneOfMany {
    private final Reservation worker = new Reservation();
    private boolean first;
    private boolean second;

    @Override
    public void define(Setup setup) {
      setup.actor("first", () -> first = worker.take());
      setup.actor("second", () -> second = worker.take());
      setup.check(() -> Ledger.require(first != second, "started by both or by none"));
    }
  }

  /** The one that has the worker cannot start it: it is free again, or the other's. */
  static final class NotStarted extends OneOfMany {
    private final Reservation worker = new Reservation();
    private boolean second;

    NotStarted() {
      worker.take();
    }

    @Override
    public void define(Setup setup) {
      setup.actor("first", worker::giveBack);
      setup.actor("second", () -> second = worker.take());
      setup.check(() -> Ledger.require(worker.take() != second, "taken twice, or by none"));
    }
  }
}
