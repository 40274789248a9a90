package dev.magpie.explorer.rewrite;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/** Class initialisers run on the heap: what they make is there before all threads. */
final class ClassInitialiser {
  private ClassInitialiser() {}

  static void rewrite(Scope scope) {
    for (MethodNode method : scope.node.methods) {
      if (method.name.equals("<clinit>")) {
        wrap(scope, method);
      }
    }
  }

  private static void wrap(Scope scope, MethodNode method) {
    LabelNode begin = new LabelNode();
    LabelNode end = new LabelNode();
    for (AbstractInsnNode instruction : method.instructions.toArray()) {
      if (instruction.getOpcode() == Opcodes.RETURN) {
        method.instructions.insertBefore(instruction, call(scope, "endInitialiser"));
      }
    }
    method.instructions.insert(begin);
    method.instructions.insert(call(scope, "beginInitialiser"));
    method.instructions.add(end);
    method.instructions.add(
        new FrameNode(Opcodes.F_NEW, 0, new Object[0], 1, new Object[] {"java/lang/Throwable"}));
    method.instructions.add(new InsnNode(Opcodes.DUP));
    method.instructions.add(Bits.call(Hooks.CALL, "failInitialiser", "(Ljava/lang/Throwable;)V"));
    method.instructions.add(new InsnNode(Opcodes.ATHROW));
    method.tryCatchBlocks.add(new TryCatchBlockNode(begin, end, end, null));
  }

  private static InsnList call(Scope scope, String hook) {
    InsnList code = new InsnList();
    code.add(new LdcInsnNode(Type.getObjectType(scope.node.name)));
    code.add(Bits.call(Hooks.CALL, hook, "(Ljava/lang/Class;)V"));
    return code;
  }
}
