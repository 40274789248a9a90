package dev.magpie.explorer.rewrite;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Calls of methods that are not rewritten and that no model stands for. */
final class ForeignCallSites {
  private static final String OBJECT = "Ljava/lang/Object;";

  private final MethodScope scope;
  private final MethodInsnNode call;

  private ForeignCallSites(MethodScope scope, MethodInsnNode call) {
    this.scope = scope;
    this.call = call;
  }

  static void refuse(MethodScope scope, MethodInsnNode call) {
    InsnList code = new InsnList();
    code.add(Bits.constant(scope.site(name(call), Access.NONE)));
    code.add(Bits.call(Hooks.CALL, "refuse", "(I)V"));
    scope.code().insertBefore(call, code);
  }

  static void rewrite(MethodScope scope, MethodInsnNode call) {
    boolean isStatic = call.getOpcode() == Opcodes.INVOKESTATIC;
    if (call.getOpcode() == Opcodes.INVOKESPECIAL || (isStatic && !passesArrays(call))) {
      scope.code().insertBefore(call, Bits.call(Hooks.CALL, "before", "()V"));
    } else {
      new ForeignCallSites(scope, call).bridge(isStatic);
    }
  }

  private static String name(MethodInsnNode call) {
    return call.owner.replace('/', '.') + "." + call.name;
  }

  private static boolean passesArrays(MethodInsnNode call) {
    return call.desc.contains("[") || call.desc.endsWith(")" + OBJECT);
  }

  private void bridge(boolean isStatic) {
    Bridge bridge = new Bridge(scope.type, call);
    int site = scope.site(name(call), Access.NONE);
    if (isStatic) {
      bridge.code.add(Bits.call(Hooks.CALL, "before", "()V"));
    } else {
      bridge.load(0);
      bridge.code.add(Bits.constant(site));
      bridge.code.add(Bits.call(Hooks.CALL, "before", "(" + OBJECT + "I)V"));
    }
    handOver(bridge, site);
    bridge.loadAll();
    bridge.code.add(
        new MethodInsnNode(call.getOpcode(), call.owner, call.name, call.desc, call.itf));
    takeBack(bridge, site);
    receive(bridge, site);
    bridge.returnResult();
    bridge.replace(scope.type, call);
  }

  private static void handOver(Bridge bridge, int site) {
    for (int i = 0; i < bridge.parameters.length; i++) {
      if (bridge.parameters[i].getSort() == Type.ARRAY) {
        bridge.load(i);
        bridge.code.add(Bits.constant(site));
        bridge.code.add(Bits.call(Hooks.CALL, "handOver", "(" + OBJECT + "I)" + OBJECT));
        bridge.code.add(new VarInsnNode(Opcodes.ASTORE, bridge.firstFree() + i));
      }
    }
  }

  private static void takeBack(Bridge bridge, int site) {
    for (int i = 0; i < bridge.parameters.length; i++) {
      if (bridge.parameters[i].getSort() == Type.ARRAY) {
        bridge.load(i);
        bridge.code.add(new VarInsnNode(Opcodes.ALOAD, bridge.firstFree() + i));
        bridge.code.add(Bits.constant(site));
        bridge.code.add(Bits.call(Hooks.CALL, "takeBack", "(" + OBJECT + OBJECT + "I)V"));
      }
    }
  }

  private static void receive(Bridge bridge, int site) {
    Type result = bridge.result;
    if (result.getSort() == Type.ARRAY || result.getDescriptor().equals(OBJECT)) {
      bridge.code.add(new InsnNode(Opcodes.DUP));
      bridge.code.add(Bits.constant(site));
      bridge.code.add(Bits.call(Hooks.CALL, "receive", "(" + OBJECT + "I)V"));
    }
  }
}
