package dev.magpie.explorer.rewrite;

import java.util.List;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Turns method references into lambdas, whose body is rewritten like any code. */
final class MethodReferences {
  private static final Set<Integer> CALLS =
      Set.of(Opcodes.H_INVOKEVIRTUAL, Opcodes.H_INVOKEINTERFACE, Opcodes.H_INVOKESTATIC);

  private final Scope scope;
  private int count;

  private MethodReferences(Scope scope) {
    this.scope = scope;
  }

  static void bridge(Scope scope) {
    MethodReferences references = new MethodReferences(scope);
    for (MethodNode method : List.copyOf(scope.node.methods)) {
      references.bridge(method);
    }
  }

  private void bridge(MethodNode method) {
    int line = 0;
    for (AbstractInsnNode instruction : method.instructions.toArray()) {
      if (instruction instanceof LineNumberNode number) {
        line = number.line;
      } else if (instruction instanceof InvokeDynamicInsnNode dynamic && isLambda(dynamic)) {
        bridge(method, dynamic, line);
      }
    }
  }

  private static boolean isLambda(InvokeDynamicInsnNode dynamic) {
    return dynamic.bsm.getOwner().equals("java/lang/invoke/LambdaMetafactory");
  }

  private void bridge(MethodNode method, InvokeDynamicInsnNode dynamic, int line) {
    Object[] arguments = dynamic.bsmArgs;
    if (arguments[1] instanceof Handle handle
        && CALLS.contains(handle.getTag())
        && !scope.shapes.isRewritten(handle.getOwner())) {
      arguments[1] = lambda(method, dynamic, handle, line);
    } else if (arguments[1] instanceof Handle handle
        && CALLS.contains(handle.getTag())
        && !handle.getOwner().equals(scope.node.name)) {
      arguments[1] = lambda(method, dynamic, handle, line);
    }
  }

  private Handle lambda(MethodNode method, InvokeDynamicInsnNode dynamic, Handle handle, int line) {
    boolean isStatic = handle.getTag() == Opcodes.H_INVOKESTATIC;
    String receiver = isStatic ? "" : receiver(dynamic, handle).getDescriptor();
    String descriptor = "(" + receiver + handle.getDesc().substring(1);
    MethodNode lambda =
        new MethodNode(
            Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC,
            (method.name.startsWith("<") ? "new" : method.name) + "$reference$" + count++,
            descriptor,
            null,
            null);
    lambda.instructions.add(new LabelNode(new Label()));
    lambda.instructions.add(new LineNumberNode(line, (LabelNode) lambda.instructions.getFirst()));
    int local = 0;
    for (Type parameter : Type.getArgumentTypes(descriptor)) {
      lambda.instructions.add(new VarInsnNode(parameter.getOpcode(Opcodes.ILOAD), local));
      local += parameter.getSize();
    }
    lambda.maxLocals = local;
    lambda.instructions.add(
        new MethodInsnNode(
            opcode(handle.getTag()),
            handle.getOwner(),
            handle.getName(),
            handle.getDesc(),
            handle.isInterface()));
    Type result = Type.getReturnType(descriptor);
    lambda.instructions.add(new InsnNode(result.getOpcode(Opcodes.IRETURN)));
    scope.node.methods.add(lambda);
    return new Handle(
        Opcodes.H_INVOKESTATIC, scope.node.name, lambda.name, descriptor, scope.isInterface());
  }

  /** What is captured must have the type of its parameter, of which the owner may be a parent. */
  private static Type receiver(InvokeDynamicInsnNode dynamic, Handle handle) {
    Type[] captured = Type.getArgumentTypes(dynamic.desc);
    return captured.length == 0 ? Type.getObjectType(handle.getOwner()) : captured[0];
  }

  private static int opcode(int tag) {
    return switch (tag) {
      case Opcodes.H_INVOKEVIRTUAL -> Opcodes.INVOKEVIRTUAL;
      case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
      default -> Opcodes.INVOKESTATIC;
    };
  }
}
