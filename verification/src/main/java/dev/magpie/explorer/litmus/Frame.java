package dev.magpie.explorer.litmus;

import dev.magpie.explorer.program.Memory;
import dev.magpie.explorer.program.Mode;

/** One run of one thread: its registers, and the memory that it asks. */
final class Frame {
  final long[] registers;
  final Memory memory;
  private final Mode plain;

  /**
   * @param registers their initial values; the run overwrites them
   * @param plain the mode in which plain accesses are made
   */
  Frame(long[] registers, Memory memory, Mode plain) {
    this.registers = registers;
    this.memory = memory;
    this.plain = plain;
  }

  Mode mode(Mode written) {
    return written == Mode.PLAIN ? plain : written;
  }
}
