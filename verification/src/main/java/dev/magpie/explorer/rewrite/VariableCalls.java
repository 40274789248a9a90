package dev.magpie.explorer.rewrite;

import dev.magpie.explorer.rewrite.Access.Operation;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** Calls of the access methods of {@code VarHandle} and of the atomic classes. */
final class VariableCalls {
  private static final String VARIABLE = "dev/magpie/explorer/runtime/Variable";
  private static final String VALUE = "dev/magpie/explorer/program/Value";
  private static final String PLACE = "L" + VARIABLE + ";Ljava/lang/Object;I";
  private static final String ATOMIC = "java/util/concurrent/atomic/Atomic";

  private final MethodScope scope;
  private final MethodInsnNode call;
  private final Bridge bridge;
  private final boolean isHandle;

  /** How many parameters say where the variable is. */
  private int coordinates;

  private VariableCalls(MethodScope scope, MethodInsnNode call, boolean isHandle) {
    this.scope = scope;
    this.call = call;
    this.isHandle = isHandle;
    bridge = new Bridge(scope.type, call);
  }

  static void rewriteHandle(MethodScope scope, MethodInsnNode call, Access access) {
    VariableCalls rewriting = new VariableCalls(scope, call, true);
    rewriting.handlePlace(access.operation());
    rewriting.finish(access);
  }

  static void rewriteAtomic(MethodScope scope, MethodInsnNode call, String owner, Access access) {
    VariableCalls rewriting = new VariableCalls(scope, call, false);
    rewriting.atomicPlace(owner);
    rewriting.finish(access);
  }

  private void finish(Access access) {
    int site = scope.orderedSite(call.name, access);
    values(access.operation());
    bridge.code.add(Bits.constant(site));
    Operation operation = access.operation();
    bridge.code.add(Bits.call(Hooks.VARIABLE, hook(operation), descriptor(operation)));
    result(operation);
    bridge.replace(scope.type, call);
  }

  private void handlePlace(Operation operation) {
    coordinates = bridge.parameters.length - values(call.name, operation);
    bridge.load(0);
    if (coordinates > 1) {
      bridge.load(1);
    } else {
      bridge.code.add(new InsnNode(Opcodes.ACONST_NULL));
    }
    index(2);
  }

  private void index(int parameter) {
    if (coordinates > parameter) {
      bridge.load(parameter);
    } else {
      bridge.code.add(new InsnNode(Opcodes.ICONST_0));
    }
  }

  private void atomicPlace(String owner) {
    String kind = owner.substring(ATOMIC.length());
    if (kind.endsWith("FieldUpdater")) {
      coordinates = 2;
      bridge.load(0);
      virtual(owner, "variable", "()L" + VARIABLE + ";");
      bridge.load(1);
      index(2);
      return;
    }
    boolean isArray = kind.endsWith("Array");
    String type = kind.replace("Array", "").toUpperCase(java.util.Locale.ROOT);
    String constant = (type.equals("INTEGER") ? "INT" : type) + (isArray ? "_ELEMENT" : "");
    bridge.code.add(new FieldInsnNode(Opcodes.GETSTATIC, VARIABLE, constant, "L" + VARIABLE + ";"));
    bridge.load(0);
    coordinates = isArray ? 2 : 1;
    if (isArray) {
      virtual(owner, "elements", "()Ljava/lang/Object;");
    }
    index(1);
  }

  private void virtual(String owner, String name, String descriptor) {
    bridge.code.add(new MethodInsnNode(Opcodes.INVOKEVIRTUAL, owner, name, descriptor, false));
  }

  /** How many values a method takes; those that count by one take none. */
  private static int values(String method, Operation operation) {
    if (method.contains("Increment") || method.contains("Decrement")) {
      return 0;
    }
    if (method.startsWith("increment") || method.startsWith("decrement")) {
      return 0;
    }
    return switch (operation) {
      case GET -> 0;
      case COMPARE_AND_SET, COMPARE_AND_EXCHANGE -> 2;
      default -> 1;
    };
  }

  private void values(Operation operation) {
    for (int i = coordinates; i < bridge.parameters.length; i++) {
      value(i);
    }
    if (operation == Operation.ADD && coordinates == bridge.parameters.length) {
      boolean down = call.name.contains("ecrement");
      bridge.code.add(new LdcInsnNode(down ? -1L : 1L));
      bridge.code.add(Bits.call(VALUE, "of", "(J)L" + VALUE + ";"));
    }
  }

  private void value(int parameter) {
    Type type = bridge.parameters[parameter];
    bridge.load(parameter);
    if (Bits.isRef(type)) {
      bridge.code.add(Bits.call(VALUE, "of", "(Ljava/lang/Object;)L" + VALUE + ";"));
    } else {
      Bits.pack(bridge.code, type);
      bridge.code.add(Bits.call(VALUE, "of", "(J)L" + VALUE + ";"));
    }
    if (isHandle) {
      convert("argument", type);
    }
  }

  /** A call may give and take values of another type than the variable's. */
  private void convert(String method, Type type) {
    bridge.load(0);
    char sort = Bits.isRef(type) ? 'L' : type.getDescriptor().charAt(0);
    bridge.code.add(Bits.constant(sort));
    String conversions = "dev/magpie/explorer/runtime/Conversions";
    bridge.code.add(
        Bits.call(conversions, method, "(L" + VALUE + ";L" + VARIABLE + ";C)L" + VALUE + ";"));
  }

  private String hook(Operation operation) {
    return switch (operation) {
      case GET -> "get";
      case SET -> "set";
      case COMPARE_AND_SET -> "compareAndSet";
      case COMPARE_AND_EXCHANGE -> "compareAndExchange";
      case SWAP -> "swap";
      default -> call.name.endsWith("AndGet") ? "calculateAfter" : "calculate";
    };
  }

  private static String descriptor(Operation operation) {
    String value = "L" + VALUE + ";";
    return switch (operation) {
      case GET -> "(" + PLACE + "I)" + value;
      case SET -> "(" + PLACE + value + "I)V";
      case COMPARE_AND_SET -> "(" + PLACE + value + value + "I)Z";
      case COMPARE_AND_EXCHANGE -> "(" + PLACE + value + value + "I)" + value;
      default -> "(" + PLACE + value + "I)" + value;
    };
  }

  private void result(Operation operation) {
    Type type = bridge.result;
    if (operation != Operation.SET && operation != Operation.COMPARE_AND_SET) {
      if (type.getSort() == Type.VOID) {
        bridge.code.add(new InsnNode(Opcodes.POP));
      } else {
        fromValue(type);
      }
    }
    bridge.returnResult();
  }

  private void fromValue(Type type) {
    if (isHandle) {
      convert("result", type);
    }
    if (!Bits.isRef(type)) {
      virtual(VALUE, "bits", "()J");
      Bits.unpack(bridge.code, type);
      return;
    }
    virtual(VALUE, "ref", "()Ljava/lang/Object;");
    if (!type.getInternalName().equals("java/lang/Object")) {
      bridge.code.add(new TypeInsnNode(Opcodes.CHECKCAST, type.getInternalName()));
    }
  }

  /** The atomic class that a class is or extends; null if there is none. */
  static @Nullable String atomicClass(Shapes shapes, String owner) {
    String c = owner;
    while (c != null && !Renames.isAtomic(c)) {
      var node = shapes.isRewritten(c) ? shapes.node(c) : null;
      c = node == null ? null : node.superName;
    }
    return c;
  }
}
