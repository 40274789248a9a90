package dev.magpie.explorer;

import dev.magpie.explorer.graph.Execution;
import dev.magpie.explorer.runtime.Sandbox;
import org.jspecify.annotations.Nullable;

/** Runs code of a target over the last values of an execution, and lets pass what it throws. */
public final class Judgement {
  private Judgement() {}

  /** Code over last values. */
  @FunctionalInterface
  public interface Code {
    @Nullable String run() throws Throwable;
  }

  /** Returns what the code returns. */
  public static @Nullable String over(Execution execution, Sandbox sandbox, Code code)
      throws Throwable {
    return sandbox.<Returned>afterwards(execution, () -> Returned.by(code)).orThrow();
  }

  private record Returned(@Nullable String value, @Nullable Throwable thrown) {
    @SuppressWarnings("CatchingUnchecked") // carried over a call that lets only exceptions pass
    static Returned by(Code code) {
      try {
        return new Returned(code.run(), null);
      } catch (Throwable e) {
        return new Returned(null, e);
      }
    }

    @Nullable String orThrow() throws Throwable {
      if (thrown != null) {
        throw thrown;
      }
      return value;
    }
  }
}
