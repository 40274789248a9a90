package dev.magpie.explorer.rewrite;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Writes of final fields are no events: so nobody else may know the object when its constructor
 * makes one.
 */
final class FinalFields {
  private FinalFields() {}

  static void rewrite(MethodScope method) {
    if (!method.method.name.equals("<init>")) {
      return;
    }
    boolean isObject = false;
    for (AbstractInsnNode instruction : method.code().toArray()) {
      if (instruction instanceof MethodInsnNode call) {
        isObject |= isConstructorOfThis(method, call);
      } else if (isObject && instruction instanceof FieldInsnNode field && isFinal(method, field)) {
        InsnList code = new InsnList();
        code.add(new VarInsnNode(Opcodes.ALOAD, 0));
        code.add(Bits.call(Hooks.CALL, "afterFinal", "(Ljava/lang/Object;)V"));
        method.code().insert(field, code);
      }
    }
  }

  /** Until then the object may not be handed to a hook. */
  private static boolean isConstructorOfThis(MethodScope method, MethodInsnNode call) {
    String name = method.type.node.name;
    return call.name.equals("<init>")
        && (call.owner.equals(method.type.node.superName) || call.owner.equals(name));
  }

  private static boolean isFinal(MethodScope method, FieldInsnNode field) {
    return field.getOpcode() == Opcodes.PUTFIELD
        && field.owner.equals(method.type.node.name)
        && method.type.shapes.shared(field.owner, field.name) == null;
  }
}
