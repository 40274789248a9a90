package dev.magpie.explorer.rewrite;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** Instructions that turn the value on top of the stack into bits, and back. */
final class Bits {
  private static final String OBJECT = "java/lang/Object";

  private Bits() {}

  static boolean isRef(Type type) {
    return type.getSort() == Type.OBJECT || type.getSort() == Type.ARRAY;
  }

  static void pack(InsnList code, Type type) {
    switch (type.getSort()) {
      case Type.LONG -> {}
      case Type.FLOAT -> {
        code.add(call("java/lang/Float", "floatToRawIntBits", "(F)I"));
        code.add(new InsnNode(Opcodes.I2L));
      }
      case Type.DOUBLE -> code.add(call("java/lang/Double", "doubleToRawLongBits", "(D)J"));
      default -> code.add(new InsnNode(Opcodes.I2L));
    }
  }

  static void unpack(InsnList code, Type type) {
    switch (type.getSort()) {
      case Type.LONG -> {}
      case Type.FLOAT -> {
        code.add(new InsnNode(Opcodes.L2I));
        code.add(call("java/lang/Float", "intBitsToFloat", "(I)F"));
      }
      case Type.DOUBLE -> code.add(call("java/lang/Double", "longBitsToDouble", "(J)D"));
      default -> code.add(new InsnNode(Opcodes.L2I));
    }
  }

  static void cast(InsnList code, Type type) {
    if (!type.getInternalName().equals(OBJECT)) {
      code.add(new TypeInsnNode(Opcodes.CHECKCAST, type.getInternalName()));
    }
  }

  static AbstractInsnNode constant(int value) {
    if (value >= -1 && value <= 5) {
      return new InsnNode(Opcodes.ICONST_0 + value);
    }
    return value >= Short.MIN_VALUE && value <= Short.MAX_VALUE
        ? new IntInsnNode(Opcodes.SIPUSH, value)
        : new LdcInsnNode(value);
  }

  static MethodInsnNode call(String owner, String name, String descriptor) {
    return new MethodInsnNode(Opcodes.INVOKESTATIC, owner, name, descriptor, false);
  }
}
