package dev.magpie.explorer.runtime.hooks;

import dev.magpie.explorer.runtime.SpinDetector;
import org.jspecify.annotations.Nullable;

/** Called at the heads of loops, with each local variable. */
public final class LoopHooks {
  private static final SpinDetector SPINS = Link.MACHINE.spins;

  private LoopHooks() {}

  public static int frame() {
    return SPINS.frame();
  }

  public static void head(int frame, int head) {
    SPINS.head(frame, head);
  }

  public static void local(long bits) {
    SPINS.local(bits);
  }

  public static void local(@Nullable Object object) {
    SPINS.local(object);
  }

  public static void visit() {
    SPINS.visit();
  }
}
