package dev.magpie.explorer.rewrite;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** What is given to a new {@code Thread} goes where no other thread can be seen to take it from. */
final class ThreadConstruction {
  private ThreadConstruction() {}

  static void rewrite(MethodScope scope, MethodInsnNode call) {
    Type[] arguments = Type.getArgumentTypes(call.desc);
    int first = scope.method.maxLocals + 1;
    InsnList code = new InsnList();
    int local = first;
    for (int i = arguments.length - 1; i >= 0; i--) {
      code.add(new VarInsnNode(arguments[i].getOpcode(Opcodes.ISTORE), local));
      local += arguments[i].getSize();
    }
    for (Type argument : arguments) {
      local -= argument.getSize();
      code.add(new VarInsnNode(argument.getOpcode(Opcodes.ILOAD), local));
      if (argument.getDescriptor().equals("Ljava/lang/Runnable;")) {
        code.add(new VarInsnNode(Opcodes.ALOAD, local));
        code.add(Bits.call(Hooks.CALL, "publish", "(Ljava/lang/Object;)V"));
      }
    }
    code.add(Bits.call(Hooks.CALL, "before", "()V"));
    scope.code().insertBefore(call, code);
  }
}
