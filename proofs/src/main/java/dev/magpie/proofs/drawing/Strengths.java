package dev.magpie.proofs.drawing;

import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.program.Fence;
import dev.magpie.explorer.program.Mode;
import dev.magpie.proofs.trial.Strength;
import java.util.function.IntPredicate;

/** How strong each event of an execution is, with one site at another strength than it ran with. */
final class Strengths {
  private final IntPredicate isReplaced;
  private final Strength strength;

  /**
   * @param isReplaced whether a site has the given strength, whatever it ran with
   */
  Strengths(IntPredicate isReplaced, Strength strength) {
    this.isReplaced = isReplaced;
    this.strength = strength;
  }

  /** Each event as it ran. */
  static Strengths asRun() {
    return new Strengths(site -> false, Strength.NONE);
  }

  boolean replaces(Event event) {
    return event.site >= 0 && isReplaced.test(event.site);
  }

  Mode mode(Event access) {
    if (!replaces(access)) {
      return access.mode;
    }
    boolean isUpdate = access.update != null || access.exclusive;
    return switch (strength) {
      case VOLATILE -> Mode.VOLATILE;
      case ACQUIRE, RELEASE, ACQUIRE_RELEASE -> half(access);
      case PLAIN -> isUpdate ? Mode.OPAQUE : Mode.PLAIN;
      default -> Mode.OPAQUE;
    };
  }

  /** Of an update in one of these modes, only the half that it names has it. */
  private Mode half(Event access) {
    if (access.isRead()) {
      return strength == Strength.RELEASE ? Mode.OPAQUE : Mode.ACQUIRE;
    }
    return strength == Strength.ACQUIRE ? Mode.OPAQUE : Mode.RELEASE;
  }

  private Fence fence(Event event) {
    if (event.fence == null || !replaces(event)) {
      return event.fence == null ? Fence.NONE : event.fence;
    }
    return switch (strength) {
      case FENCE -> Fence.FULL;
      case ACQUIRE_FENCE -> Fence.ACQUIRE;
      case RELEASE_FENCE -> Fence.RELEASE;
      default -> Fence.NONE;
    };
  }

  boolean acquires(Event event) {
    return event.isRead() ? mode(event).acquires() : fence(event).acquires();
  }

  boolean releases(Event event) {
    return event.isWrite() ? mode(event).releases() : fence(event).releases();
  }

  /** Whether it is an access that can take part in synchronization. */
  boolean synchronizes(Event event) {
    return event.isAccess() && mode(event).synchronizes();
  }

  boolean isFullFence(Event event) {
    return fence(event) == Fence.FULL;
  }

  boolean isSc(Event event) {
    return event.isAccess() ? mode(event) == Mode.VOLATILE : isFullFence(event);
  }
}
