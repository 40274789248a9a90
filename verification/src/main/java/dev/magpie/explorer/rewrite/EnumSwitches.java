package dev.magpie.explorer.rewrite;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** Finds the look-ups in the constant arrays by which {@code javac} switches on an enum. */
final class EnumSwitches {
  private boolean open;

  /** Asked for each instruction of a method in order: whether it is such a look-up. */
  boolean covers(AbstractInsnNode instruction) {
    if (instruction instanceof FieldInsnNode field && field.name.startsWith("$SwitchMap$")) {
      open = true;
    }
    boolean isLookUp =
        open
            && instruction.getOpcode() == Opcodes.IALOAD
            && instruction.getPrevious() instanceof MethodInsnNode call
            && call.name.equals("ordinal");
    open &= !isLookUp;
    return isLookUp;
  }
}
