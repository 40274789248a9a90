package dev.magpie.proofs.litmus;

import dev.magpie.explorer.program.Fence;
import dev.magpie.explorer.program.Halt;
import dev.magpie.explorer.program.Memory;
import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.program.Update;
import dev.magpie.explorer.program.Value;

/** Asks another memory. */
class ForwardingMemory implements Memory {
  private final Memory memory;

  ForwardingMemory(Memory memory) {
    this.memory = memory;
  }

  @Override
  public Value read(int location, Mode mode, int site) {
    return memory.read(location, mode, site);
  }

  @Override
  public void write(int location, Mode mode, Value value, int site) {
    memory.write(location, mode, value, site);
  }

  @Override
  public Value update(int location, Update update, Mode read, Mode write, int site) {
    return memory.update(location, update, read, write, site);
  }

  @Override
  public void fence(Fence fence, int site) {
    memory.fence(fence, site);
  }

  @Override
  public int choose(int alternatives, int site) {
    return memory.choose(alternatives, site);
  }

  @Override
  public void start(int thread, int site) {
    memory.start(thread, site);
  }

  @Override
  public void join(int thread, int site) {
    memory.join(thread, site);
  }

  @Override
  public int position() {
    return memory.position();
  }

  @Override
  public Halt repeatsSince(int position) {
    return memory.repeatsSince(position);
  }

  @Override
  public Halt unknown(String reason) {
    return memory.unknown(reason);
  }
}
