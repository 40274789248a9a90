package dev.magpie.explorer.runtime.hooks;

import dev.magpie.explorer.runtime.Machine;
import dev.magpie.explorer.runtime.SandboxLoader;

/** The way from the hooks of a sandbox to its machine. */
final class Link {
  static final Machine MACHINE = ((SandboxLoader) Link.class.getClassLoader()).machine();

  private Link() {}
}
