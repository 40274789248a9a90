package dev.magpie.bench.explorer;

import dev.magpie.explorer.Options;
import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;

/** The deque of the published counts as bytecode that the explorer rewrites. */
abstract class DequeScenario implements Scenario {
  private final Deque deque = new Deque();
  private final DequeSize size;

  DequeScenario(DequeSize size) {
    this.size = size;
  }

  @Override
  public Options options(Options defaults) {
    String reason = "a thief that reads a slot too late fails its compare-and-exchange";
    return defaults.withAllowed(defaults.allowed().withRace("long[]", reason));
  }

  @Override
  public void define(Setup setup) {
    setup.actor("owner", this::own);
    for (int thief = 1; thief <= size.thieves(); thief++) {
      setup.actor("thief " + thief, deque::steal);
    }
  }

  private void own() {
    for (int i = 1; i <= size.pushes(); i++) {
      deque.push(i);
    }
    for (int i = 0; i < size.pops(); i++) {
      deque.pop();
    }
    for (int i = 1; i <= size.morePushes(); i++) {
      deque.push(size.pushes() + i);
    }
  }

  /** With one thief. */
  static final class One extends DequeScenario {
    One() {
      super(DequeSize.published(1));
    }
  }

  /** With two thieves. */
  static final class Two extends DequeScenario {
    Two() {
      super(DequeSize.published(2));
    }
  }

  /** With three thieves. */
  static final class Three extends DequeScenario {
    Three() {
      super(DequeSize.published(3));
    }
  }

  /** With four thieves. */
  static final class Four extends DequeScenario {
    Four() {
      super(DequeSize.published(4));
    }
  }
}
