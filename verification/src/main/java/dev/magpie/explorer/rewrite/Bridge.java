package dev.magpie.explorer.rewrite;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * A static method, added to the class under rewriting, that stands in place of a call: its
 * parameters are the receiver and the arguments.
 */
final class Bridge {
  final InsnList code;
  final Type[] parameters;
  final Type result;
  private final MethodNode method;
  private final int[] locals;

  Bridge(Scope scope, MethodInsnNode call) {
    Type[] arguments = Type.getArgumentTypes(call.desc);
    result = Type.getReturnType(call.desc);
    if (call.getOpcode() == Opcodes.INVOKESTATIC) {
      parameters = arguments;
    } else {
      parameters = new Type[arguments.length + 1];
      parameters[0] = Type.getObjectType(call.owner);
      System.arraycopy(arguments, 0, parameters, 1, arguments.length);
    }
    method = scope.addMethod(call.name, Type.getMethodDescriptor(result, parameters));
    code = method.instructions;
    locals = new int[parameters.length + 1];
    for (int i = 0; i < parameters.length; i++) {
      locals[i + 1] = locals[i] + parameters[i].getSize();
    }
  }

  void load(int parameter) {
    code.add(new VarInsnNode(parameters[parameter].getOpcode(Opcodes.ILOAD), locals[parameter]));
  }

  /** The number of the first local variable behind the parameters. */
  int firstFree() {
    return locals[parameters.length];
  }

  void loadAll() {
    for (int i = 0; i < parameters.length; i++) {
      load(i);
    }
  }

  void returnResult() {
    code.add(new InsnNode(result.getOpcode(Opcodes.IRETURN)));
  }

  /** Turns the call into one of this bridge. */
  void replace(Scope scope, MethodInsnNode call) {
    call.setOpcode(Opcodes.INVOKESTATIC);
    call.owner = scope.node.name;
    call.name = method.name;
    call.desc = method.desc;
    call.itf = scope.isInterface();
  }
}
