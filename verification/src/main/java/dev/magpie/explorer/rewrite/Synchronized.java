package dev.magpie.explorer.rewrite;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.MethodNode;

/** Turns synchronized methods into such that enter and leave the monitor themselves. */
final class Synchronized {
  private final Scope scope;
  private final MethodNode outer;
  private final GeneratorAdapter code;

  private Synchronized(Scope scope, MethodNode outer) {
    this.scope = scope;
    this.outer = outer;
    code = new GeneratorAdapter(outer, outer.access, outer.name, outer.desc);
  }

  static void rewrite(Scope scope) {
    List<MethodNode> bodies = new ArrayList<>();
    for (MethodNode method : scope.node.methods) {
      if ((method.access & Opcodes.ACC_SYNCHRONIZED) != 0) {
        bodies.add(split(scope, method));
      }
    }
    scope.node.methods.addAll(bodies);
  }

  /** Moves the body into a method of its own, which is returned. */
  private static MethodNode split(Scope scope, MethodNode method) {
    int kept = method.access & Opcodes.ACC_STATIC;
    MethodNode body =
        new MethodNode(
            kept | Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC,
            Hooks.ADDED + "body$" + method.name,
            method.desc,
            null,
            method.exceptions.toArray(new String[0]));
    body.instructions = method.instructions;
    body.tryCatchBlocks = method.tryCatchBlocks;
    body.maxLocals = method.maxLocals;
    body.maxStack = method.maxStack;
    method.instructions = new InsnList();
    method.tryCatchBlocks = new ArrayList<>();
    method.localVariables = null;
    method.access &= ~Opcodes.ACC_SYNCHRONIZED;
    new Synchronized(scope, method).callBody(body);
    return body;
  }

  private void callBody(MethodNode body) {
    monitor("monitorEnter");
    Label begin = code.mark();
    Type owner = Type.getObjectType(scope.node.name);
    boolean isStatic = (outer.access & Opcodes.ACC_STATIC) != 0;
    if (!isStatic) {
      code.loadThis();
    }
    code.loadArgs();
    int opcode = isStatic ? Opcodes.INVOKESTATIC : Opcodes.INVOKESPECIAL;
    code.visitMethodInsn(
        opcode, owner.getInternalName(), body.name, body.desc, scope.isInterface());
    Label end = code.mark();
    monitor("monitorExit");
    code.returnValue();
    code.visitTryCatchBlock(begin, end, code.mark(), null);
    handlerFrame(isStatic);
    monitor("monitorExit");
    code.throwException();
  }

  private void handlerFrame(boolean isStatic) {
    List<Object> locals = new ArrayList<>();
    if (!isStatic) {
      locals.add(scope.node.name);
    }
    for (Type type : Type.getArgumentTypes(outer.desc)) {
      locals.add(entry(type));
    }
    outer.visitFrame(
        Opcodes.F_NEW, locals.size(), locals.toArray(), 1, new Object[] {"java/lang/Throwable"});
  }

  private static Object entry(Type type) {
    return switch (type.getSort()) {
      case Type.LONG -> Opcodes.LONG;
      case Type.FLOAT -> Opcodes.FLOAT;
      case Type.DOUBLE -> Opcodes.DOUBLE;
      case Type.ARRAY, Type.OBJECT -> type.getInternalName();
      default -> Opcodes.INTEGER;
    };
  }

  private void monitor(String name) {
    if ((outer.access & Opcodes.ACC_STATIC) != 0) {
      code.push(Type.getObjectType(scope.node.name));
    } else {
      code.loadThis();
    }
    code.push(scope.site(outer, 0, 0, name, Access.NONE));
    code.visitMethodInsn(Opcodes.INVOKESTATIC, Hooks.JDK, name, "(Ljava/lang/Object;I)V", false);
  }
}
