package dev.magpie.explorer;

/**
 * A bounded program to explore. The fields of the scenario are the state that its threads share;
 * its constructor, which takes nothing, makes that state before every thread. A class of its own,
 * not a lambda and not an inner class: the explorer loads it by name, rewritten, and makes one for
 * each exploration.
 *
 * <pre>{@code
 * final class MessagePassing implements Scenario {
 *   private final AtomicBoolean ready = new AtomicBoolean();
 *   private int message;
 *   private int seen = 1;
 *
 *   public void define(Setup setup) {
 *     setup.actor("sender", () -> {
 *       message = 1;
 *       ready.setRelease(true);
 *     });
 *     setup.actor("receiver", () -> {
 *       if (ready.getAcquire()) {
 *         seen = message;
 *       }
 *     });
 *     setup.check(() -> { assert seen == 1 : "ready, but no message"; });
 *   }
 * }
 * }</pre>
 */
public interface Scenario {
  /** Names the threads and the properties. Called once, after the constructor. */
  void define(Setup setup);

  /** What this scenario needs; whoever asks for the exploration may change it further. */
  default Options options(Options defaults) {
    return defaults;
  }
}
