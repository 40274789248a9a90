package dev.magpie.explorer.rewrite;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** Rewrites one instruction, if it is of a kind that is. */
final class Instructions {
  private Instructions() {}

  static void rewrite(MethodScope method, AbstractInsnNode instruction) {
    int opcode = instruction.getOpcode();
    if (instruction instanceof FieldInsnNode field) {
      FieldAccesses.rewrite(method, field);
    } else if (instruction instanceof MethodInsnNode call) {
      Calls.rewrite(method, call);
    } else if (opcode == Opcodes.IF_ACMPEQ || opcode == Opcodes.IF_ACMPNE) {
      compare(method, (JumpInsnNode) instruction);
    } else if (opcode == Opcodes.MONITORENTER || opcode == Opcodes.MONITOREXIT) {
      monitor(method, instruction);
    } else if (opcode == Opcodes.MULTIANEWARRAY) {
      receive(method, instruction);
    } else {
      ArrayAccesses.rewrite(method, instruction);
    }
  }

  /** Two references to one object may lead to two incarnations of it. */
  private static void compare(MethodScope method, JumpInsnNode jump) {
    String descriptor = "(Ljava/lang/Object;Ljava/lang/Object;)Z";
    String owner = method.type.node.name;
    // The collections compare references only to save a call of equals.
    String name = Renames.target(owner).equals(owner) ? "sameReference" : "same";
    method.code().insertBefore(jump, Bits.call(Hooks.CALL, name, descriptor));
    jump.setOpcode(jump.getOpcode() == Opcodes.IF_ACMPEQ ? Opcodes.IFNE : Opcodes.IFEQ);
  }

  private static void monitor(MethodScope method, AbstractInsnNode instruction) {
    boolean enters = instruction.getOpcode() == Opcodes.MONITORENTER;
    String name = enters ? "monitorEnter" : "monitorExit";
    InsnList code = new InsnList();
    code.add(Bits.constant(method.site(name, Access.NONE)));
    code.add(Bits.call(Hooks.JDK, name, "(Ljava/lang/Object;I)V"));
    replace(method, instruction, code);
  }

  /** The arrays in the new array are there without a store. */
  private static void receive(MethodScope method, AbstractInsnNode instruction) {
    InsnList code = new InsnList();
    code.add(new InsnNode(Opcodes.DUP));
    code.add(Bits.constant(method.site("new array", Access.NONE)));
    code.add(Bits.call(Hooks.CALL, "receive", "(Ljava/lang/Object;I)V"));
    method.code().insert(instruction, code);
  }

  static void replace(MethodScope method, AbstractInsnNode instruction, InsnList code) {
    method.code().insert(instruction, code);
    method.code().remove(instruction);
  }
}
