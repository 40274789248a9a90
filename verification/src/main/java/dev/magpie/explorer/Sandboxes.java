package dev.magpie.explorer;

import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.runtime.Sandbox;
import dev.magpie.explorer.runtime.SandboxOptions;

/** Makes the sandbox in which a target runs. */
public final class Sandboxes {
  private Sandboxes() {}

  /** Returns a new sandbox that does what the options say. */
  public static Sandbox of(Options options) {
    Mode plain = options.plain() == Plain.OPAQUE ? Mode.OPAQUE : Mode.PLAIN;
    Allowed allowed = options.allowed();
    return new Sandbox(
        SandboxOptions.of(options.classes())
            .withPlain(plain)
            .withSpurious(allowed.spuriousFailures(), allowed.spuriousWakeups())
            .withTimeouts(allowed.timeouts())
            .withMutation(options.mutation()));
  }
}
