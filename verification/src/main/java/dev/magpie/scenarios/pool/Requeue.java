package dev.magpie.scenarios.pool;

import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.pool.protocol.QueuedMark;
import dev.magpie.queue.NodeList;
import dev.magpie.scenarios.Ledger;
import dev.magpie.scenarios.Task;

/** Edge pool.again: a task goes back into the list that another thread has just taken it from. */
public final class Requeue {
  private Requeue() {}

  /**
   * A taker and a submitter of the same task, with another task beside it: each is in the list or
   * taken, once.
   */
  public static final class ByAnother implements Scenario {
    private final NodeList<Task> list = new NodeList<>();
    private final QueuedMark mark = new QueuedMark();
    private final Task task = new Task(1);
    private int taken;
    private int submitted = 1;

    /** Makes a list that holds the task. */
    public ByAnother() {
      mark.set();
      list.push(task);
    }

    @Override
    public void define(Setup setup) {
      setup.actor("taker", this::take);
      setup.actor("submitter", this::submit);
      setup.check(this::requireAll);
    }

    private void take() {
      for (int i = 0; i < 2; i++) {
        Task first = list.steal();
        if (first != null) {
          taken++;
          mark.clear();
        }
      }
    }

    private void submit() {
      if (mark.set()) {
        submitted++;
        list.push(task);
      }
    }

    private void requireAll() {
      while (list.steal() != null) {
        taken++;
      }
      Ledger.require(taken == submitted, taken + " taken of " + submitted);
    }
  }
}
