package dev.magpie.proofs;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** How strongly a site orders memory, in the words of the edge comments. */
public enum Mode {
  PLAIN,
  OPAQUE,
  ACQUIRE,
  RELEASE,
  VOLATILE,
  ACQUIRE_FENCE,
  RELEASE_FENCE,
  FENCE;

  /** Returns the mode that this word stands for, if any. */
  static Optional<Mode> ofWord(String word) {
    for (Mode mode : values()) {
      if (mode.toString().equals(word)) {
        return Optional.of(mode);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the weakest Java mode that is as strong as all of these together, which for an acquire
   * and a release is volatile; empty if some are fences and others are not.
   */
  static Optional<Mode> strongest(Collection<Mode> modes) {
    boolean fences = modes.stream().anyMatch(Mode::isFence);
    if (modes.isEmpty() || (fences && !modes.stream().allMatch(Mode::isFence))) {
      return Optional.empty();
    }
    return modes.stream().reduce(Mode::join);
  }

  private static Mode join(Mode one, Mode other) {
    if (one == other || !other.isOrdered()) {
      return one.compareTo(other) < 0 ? other : one;
    }
    if (!one.isOrdered()) {
      return other;
    }
    return one.isFence() ? FENCE : VOLATILE;
  }

  public boolean isFence() {
    return this == ACQUIRE_FENCE || this == RELEASE_FENCE || this == FENCE;
  }

  /** Returns true if it is stronger than opaque. */
  public boolean isOrdered() {
    return this != PLAIN && this != OPAQUE;
  }

  /** Returns true if it orders what follows, and nothing else. */
  public boolean onlyAcquires() {
    return this == ACQUIRE || this == ACQUIRE_FENCE;
  }

  /** Returns true if it orders what precedes, and nothing else. */
  public boolean onlyReleases() {
    return this == RELEASE || this == RELEASE_FENCE;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
