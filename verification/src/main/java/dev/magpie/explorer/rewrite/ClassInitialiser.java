package dev.magpie.explorer.rewrite;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodNode;

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
    for (AbstractInsnNode instruction : method.instructions.toArray()) {
      if (instruction.getOpcode() == Opcodes.RETURN) {
        InsnList end = new InsnList();
        end.add(new LdcInsnNode(Type.getObjectType(scope.node.name)));
        end.add(Bits.call(Hooks.CALL, "endInitialiser", "(Ljava/lang/Class;)V"));
        method.instructions.insertBefore(instruction, end);
      }
    }
    method.instructions.insert(Bits.call(Hooks.CALL, "beginInitialiser", "()V"));
  }
}
