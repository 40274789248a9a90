package dev.magpie.explorer.rewrite;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.MethodInsnNode;

/** Decides what becomes of a method call. */
final class Calls {
  private static final String HANDLE = "java/lang/invoke/VarHandle";

  private Calls() {}

  static void rewrite(MethodScope scope, MethodInsnNode call) {
    if (call.owner.startsWith("[")) {
      arrayMethod(scope, call);
    } else if (!isAccess(scope, call)) {
      Shapes shapes = scope.type.shapes;
      String owner = shapes.foreignOwner(call.owner, call.name, call.desc);
      if (owner != null && !call.owner.startsWith("dev/magpie/explorer/")) {
        foreign(scope, call, owner);
      }
    }
  }

  private static void arrayMethod(MethodScope scope, MethodInsnNode call) {
    if (call.name.equals("clone")) {
      InsnList code = new InsnList();
      code.add(Bits.constant(scope.site("clone", Access.NONE)));
      code.add(Bits.call(Hooks.FIELD, "cloneOf", "(Ljava/lang/Object;I)Ljava/lang/Object;"));
      Instructions.replace(scope, call, code);
    }
  }

  private static boolean isAccess(MethodScope scope, MethodInsnNode call) {
    boolean isVirtual = call.getOpcode() == Opcodes.INVOKEVIRTUAL;
    Access handle = isVirtual && call.owner.equals(HANDLE) ? ofHandle(call) : null;
    if (handle != null) {
      VariableCalls.rewriteHandle(scope, call, handle);
      return true;
    }
    String atomic = isVirtual ? VariableCalls.atomicClass(scope.type.shapes, call.owner) : null;
    Access access = atomic == null ? null : AccessTable.ofAtomic(call.name);
    if (atomic != null && access != null && isOwn(scope, call, atomic)) {
      VariableCalls.rewriteAtomic(scope, call, atomic, access);
      return true;
    }
    return false;
  }

  private static @Nullable Access ofHandle(MethodInsnNode call) {
    return AccessTable.ofVarHandle(call.name);
  }

  /** Whether the method is that of the atomic class, not one that a subclass adds. */
  private static boolean isOwn(MethodScope scope, MethodInsnNode call, String atomic) {
    return call.owner.equals(atomic)
        || scope.type.shapes.foreignOwner(call.owner, call.name, call.desc) != null;
  }

  private static void foreign(MethodScope scope, MethodInsnNode call, String owner) {
    String hooks = JdkMethods.hooks(owner, call.name);
    if (Renames.isModelled(call.owner) && !JdkMethods.isOfObject(owner, call.name)) {
      ForeignCallSites.refuse(scope, call);
    } else if (hooks != null && call.getOpcode() != Opcodes.INVOKESPECIAL) {
      hook(scope, call, owner, hooks);
    } else if (hooks != null && owner.equals("java/lang/Object")) {
      call.name = call.name.equals("equals") ? "same" : "identityHash";
      call.owner = Hooks.CALL;
      call.desc = "(Ljava/lang/Object;" + call.desc.substring(1);
      call.setOpcode(Opcodes.INVOKESTATIC);
    } else if (JdkMethods.isRefused(owner, call)) {
      ForeignCallSites.refuse(scope, call);
    } else if (owner.equals("java/lang/Thread") && call.name.equals("<init>")) {
      ThreadConstruction.rewrite(scope, call);
    } else if (!JdkMethods.isPure(owner, call)) {
      ForeignCallSites.rewrite(scope, call, owner);
    } else if (JdkMethods.looksInside(owner, call)) {
      ForeignCallSites.look(scope, call, owner);
    }
  }

  /** The hook has the parameters of the method, the receiver before and the site behind them. */
  private static void hook(MethodScope scope, MethodInsnNode call, String owner, String hooks) {
    boolean isFence = owner.equals(HANDLE);
    int site =
        isFence
            ? scope.orderedSite(call.name, Access.fence(call.name))
            : scope.site(call.name, Access.NONE);
    String receiver = call.getOpcode() == Opcodes.INVOKESTATIC ? "" : "L" + owner + ";";
    String arguments = call.desc.substring(1, call.desc.indexOf(')'));
    scope.code().insertBefore(call, Bits.constant(site));
    call.setOpcode(Opcodes.INVOKESTATIC);
    call.owner = hooks;
    call.itf = false;
    call.desc = "(" + receiver + arguments + "I)" + Type.getReturnType(call.desc).getDescriptor();
  }
}
