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
  private final int site;

  private ForeignCallSites(MethodScope scope, MethodInsnNode call) {
    this.scope = scope;
    this.call = call;
    site = scope.site(name(call), Access.NONE);
  }

  static void refuse(MethodScope scope, MethodInsnNode call) {
    InsnList code = new InsnList();
    code.add(Bits.constant(scope.site(name(call), Access.NONE)));
    code.add(Bits.call(Hooks.CALL, "refuse", "(I)V"));
    scope.code().insertBefore(call, code);
  }

  static void rewrite(MethodScope scope, MethodInsnNode call, String owner) {
    ForeignCallSites rewriting = new ForeignCallSites(scope, call);
    if (call.getOpcode() == Opcodes.INVOKESPECIAL) {
      rewriting.special();
    } else {
      rewriting.bridge(JdkMethods.changes(owner, call) ? "beforeChange" : "before");
    }
  }

  /** A method that changes nothing, but may look at what another thread changes. */
  static void look(MethodScope scope, MethodInsnNode call, String owner) {
    ForeignCallSites rewriting = new ForeignCallSites(scope, call);
    Bridge bridge = new Bridge(scope.type, call);
    if (JdkMethods.looksAtArguments(owner)) {
      rewriting.checkArguments(bridge);
    } else {
      rewriting.checkReceiver(bridge, "before");
    }
    rewriting.call(bridge);
    bridge.returnResult();
    bridge.replace(scope.type, call);
  }

  /**
   * No bridge can stand in for a call of a constructor or of a superclass: the receiver of the one
   * is {@code this}, and of the arguments of the other those are looked at that are on top.
   */
  private void special() {
    InsnList code = new InsnList();
    if (!call.name.equals("<init>")) {
      code.add(new VarInsnNode(Opcodes.ALOAD, 0));
      code.add(Bits.constant(site));
      code.add(Bits.call(Hooks.CALL, "before", "(" + OBJECT + "I)V"));
    }
    code.add(Bits.call(Hooks.CALL, "before", "()V"));
    Type[] arguments = Type.getArgumentTypes(call.desc);
    int last = arguments.length - 1;
    if (last >= 0 && isObject(arguments[last])) {
      code.add(new InsnNode(Opcodes.DUP));
      checkTop(code);
    }
    if (last >= 1 && isObject(arguments[last - 1]) && arguments[last].getSize() == 1) {
      code.add(new InsnNode(Opcodes.DUP2));
      code.add(new InsnNode(Opcodes.POP));
      checkTop(code);
    }
    scope.code().insertBefore(call, code);
  }

  private void checkTop(InsnList code) {
    code.add(Bits.constant(site));
    code.add(Bits.call(Hooks.CALL, "argument", "(" + OBJECT + "I)V"));
  }

  private static boolean isObject(Type type) {
    return type.getSort() == Type.OBJECT && !type.getInternalName().equals("java/lang/String");
  }

  private static String name(MethodInsnNode call) {
    return call.owner.replace('/', '.') + "." + call.name;
  }

  private void bridge(String before) {
    Bridge bridge = new Bridge(scope.type, call);
    if (isStatic()) {
      bridge.code.add(Bits.call(Hooks.CALL, "before", "()V"));
    } else {
      checkReceiver(bridge, before);
    }
    checkArguments(bridge);
    handOver(bridge, site);
    call(bridge);
    takeBack(bridge, site);
    receive(bridge, site);
    bridge.returnResult();
    bridge.replace(scope.type, call);
  }

  private boolean isStatic() {
    return call.getOpcode() == Opcodes.INVOKESTATIC;
  }

  private void checkReceiver(Bridge bridge, String before) {
    bridge.load(0);
    bridge.code.add(Bits.constant(site));
    bridge.code.add(Bits.call(Hooks.CALL, before, "(" + OBJECT + "I)V"));
  }

  private void checkArguments(Bridge bridge) {
    for (int i = isStatic() ? 0 : 1; i < bridge.parameters.length; i++) {
      if (isObject(bridge.parameters[i])) {
        if (isStatic()) {
          bridge.code.add(new InsnNode(Opcodes.ACONST_NULL));
        } else {
          bridge.load(0);
        }
        bridge.load(i);
        bridge.code.add(Bits.constant(site));
        bridge.code.add(Bits.call(Hooks.CALL, "argument", "(" + OBJECT + OBJECT + "I)V"));
      }
    }
  }

  private void call(Bridge bridge) {
    bridge.loadAll();
    bridge.code.add(
        new MethodInsnNode(call.getOpcode(), call.owner, call.name, call.desc, call.itf));
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
