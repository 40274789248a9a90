package dev.magpie.proofs.trial;

import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.rewrite.Access;
import dev.magpie.proofs.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How strongly an access or a fence orders memory; some of it has no method in Java. */
public enum Strength {
  /** No fence at all. */
  NONE,
  PLAIN,
  OPAQUE,
  ACQUIRE,
  RELEASE,
  /** Of a read-modify-write: Java has none short of volatile. */
  ACQUIRE_RELEASE,
  VOLATILE,
  /** Of a compare-and-set that, if it fails, only acquires; Java has it as strong as a success. */
  ACQUIRE_FAILURE,
  /** Of a compare-and-set that orders nothing if it fails. */
  RELAXED_FAILURE,
  ACQUIRE_FENCE,
  RELEASE_FENCE,
  /** Orders all but a store and a later load: Java has none short of the full fence. */
  ACQUIRE_RELEASE_FENCE,
  FENCE;

  /** Returns the strength of what a site does as it ships. */
  static Strength of(dev.magpie.proofs.Mode mode) {
    return valueOf(mode.name());
  }

  /**
   * Returns the strengths that Java has and that are weaker, with none that it has between them and
   * this one. Memory models are monotone: a weaker one than these allows all that these allow.
   */
  public List<Strength> nextWeaker(Kind kind) {
    return switch (kind) {
      case FENCE -> weakerFences();
      case RMW, CAS, WEAK_CAS -> weakerUpdates();
      case LOAD, STORE -> weakerAccesses(kind);
    };
  }

  /** Returns the next weaker strength that other languages have and Java has not. */
  public Optional<Strength> nextWeakerElsewhere(Kind kind) {
    return switch (kind) {
      case FENCE -> this == FENCE ? Optional.of(ACQUIRE_RELEASE_FENCE) : Optional.empty();
      case RMW, CAS, WEAK_CAS -> this == VOLATILE ? Optional.of(ACQUIRE_RELEASE) : Optional.empty();
      case LOAD, STORE -> Optional.empty();
    };
  }

  /**
   * Returns what the failure of a compare-and-set of this strength can be that is weaker than its
   * read, the weakest first. Other languages have such failures, Java has not.
   */
  public List<Strength> weakerFailures(Kind kind) {
    if (kind != Kind.CAS && kind != Kind.WEAK_CAS) {
      return List.of();
    }
    return switch (this) {
      case VOLATILE -> List.of(RELAXED_FAILURE, ACQUIRE_FAILURE);
      case ACQUIRE, ACQUIRE_RELEASE -> List.of(RELAXED_FAILURE);
      default -> List.of();
    };
  }

  /** Whether it is about a compare-and-set that fails, and about nothing else. */
  public boolean isOfFailure() {
    return this == ACQUIRE_FAILURE || this == RELAXED_FAILURE;
  }

  private List<Strength> weakerFences() {
    return switch (this) {
      case FENCE -> List.of(ACQUIRE_FENCE, RELEASE_FENCE, NONE);
      case ACQUIRE_FENCE, RELEASE_FENCE -> List.of(NONE);
      default -> List.of();
    };
  }

  private List<Strength> weakerUpdates() {
    return switch (this) {
      case VOLATILE -> List.of(ACQUIRE, RELEASE);
      case ACQUIRE, RELEASE -> List.of(PLAIN);
      default -> List.of();
    };
  }

  private List<Strength> weakerAccesses(Kind kind) {
    return switch (this) {
      case VOLATILE -> List.of(kind == Kind.LOAD ? ACQUIRE : RELEASE);
      case ACQUIRE, RELEASE -> List.of(OPAQUE);
      case OPAQUE -> List.of(PLAIN);
      default -> List.of();
    };
  }

  /** Returns the same access with this strength. */
  Access of(Access access) {
    boolean isPlainUpdate = this == PLAIN && reads(access) && writes(access);
    Mode plain = isPlainUpdate ? Mode.OPAQUE : Mode.PLAIN;
    return switch (this) {
      case NONE, PLAIN -> access.withModes(plain, plain);
      case OPAQUE -> access.withModes(Mode.OPAQUE, Mode.OPAQUE);
      case ACQUIRE, ACQUIRE_FENCE ->
          access.withModes(Mode.ACQUIRE, weakWrite(access, Mode.ACQUIRE));
      case RELEASE, RELEASE_FENCE -> access.withModes(weakRead(access, Mode.RELEASE), Mode.RELEASE);
      case ACQUIRE_RELEASE, ACQUIRE_RELEASE_FENCE -> access.withModes(Mode.ACQUIRE, Mode.RELEASE);
      case ACQUIRE_FAILURE -> access.withFailure(Mode.ACQUIRE);
      case RELAXED_FAILURE -> access.withFailure(Mode.OPAQUE);
      case VOLATILE, FENCE -> access.withModes(Mode.VOLATILE, Mode.VOLATILE);
    };
  }

  private static Mode weakWrite(Access access, Mode only) {
    return writes(access) ? Mode.OPAQUE : only;
  }

  private static Mode weakRead(Access access, Mode only) {
    return reads(access) ? Mode.OPAQUE : only;
  }

  private static boolean reads(Access access) {
    return switch (access.operation()) {
      case SET, FENCE, NONE -> false;
      default -> true;
    };
  }

  private static boolean writes(Access access) {
    return switch (access.operation()) {
      case GET, FENCE, NONE -> false;
      default -> true;
    };
  }

  /** The word of tables and pages. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
