package dev.magpie.scenarios;

import dev.magpie.explorer.Options;

/**
 * Why scenarios may take it for granted that no value comes out of thin air: each says what keeps
 * the order on hardware, where RC11 has it from that axiom alone.
 */
public final class NoThinAir {
  private NoThinAir() {}

  /** For an injector whose taker comes before the task. */
  public static Options inSkippedSlots(Options defaults) {
    return relying(
        defaults,
        "a taker that reads how many slots are reserved marks one as skipped, and its producer"
            + " reserves another: each store depends on the read before it");
  }

  /** For an idle word and its event, when a thread waits, is woken and waits again. */
  public static Options inRepeatedWaits(Options defaults) {
    return relying(
        defaults,
        "each read of the word or the event on the way is an acquire, or decides by a branch what"
            + " is stored next: no store comes before either");
  }

  /** For an injector and an idle word together. */
  public static Options inPools(Options defaults) {
    return relying(
        defaults,
        "each read of the injector, the word or the event on the way is an acquire, or decides by"
            + " a branch what is stored next: no store comes before either");
  }

  /** For sleepers that take tasks from a queue, and those who wake them. */
  public static Options inSleepers(Options defaults) {
    return relying(
        defaults,
        "each read of the queue, the count of those who wait or the event on the way is an acquire,"
            + " or decides by a branch what is stored next: no store comes before either");
  }

  /**
   * For a deque whose thief finds a slot that the owner has cleared or filled anew, and goes on.
   */
  public static Options inPassedSlots(Options defaults) {
    return relying(
        defaults,
        "the owner's read of top is an acquire and a thief's claim a release: had it read that"
            + " claim, the thief would have read the slot before the owner wrote it");
  }

  private static Options relying(Options defaults, String reason) {
    return defaults.withAllowed(defaults.allowed().withReliance(reason));
  }
}
