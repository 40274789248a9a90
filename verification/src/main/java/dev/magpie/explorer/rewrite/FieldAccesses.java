package dev.magpie.explorer.rewrite;

import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.rewrite.Access.Operation;
import dev.magpie.explorer.rewrite.Shapes.Declared;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;

/** Reads and writes of fields that are not final. */
final class FieldAccesses {
  private FieldAccesses() {}

  static void rewrite(MethodScope method, FieldInsnNode access) {
    Declared field = method.type.shapes.shared(access.owner, access.name);
    if (field == null) {
      return;
    }
    int opcode = access.getOpcode();
    boolean reads = opcode == Opcodes.GETFIELD || opcode == Opcodes.GETSTATIC;
    Mode mode = field.is(Opcodes.ACC_VOLATILE) ? Mode.VOLATILE : Mode.PLAIN;
    Access kind = Access.simple(reads ? Operation.GET : Operation.SET, mode);
    InsnList code = new InsnList();
    Type type = Type.getType(access.desc);
    if (!reads && !Bits.isRef(type)) {
      Bits.pack(code, type);
    }
    code.add(Bits.constant(number(method.type, field)));
    code.add(Bits.constant(method.site((reads ? "get " : "set ") + access.name, kind)));
    code.add(Bits.call(Hooks.FIELD, name(opcode, type), descriptor(opcode, type)));
    if (reads && Bits.isRef(type)) {
      Bits.cast(code, type);
    } else if (reads) {
      Bits.unpack(code, type);
    }
    Instructions.replace(method, access, code);
  }

  private static int number(Scope scope, Declared field) {
    return field.is(Opcodes.ACC_STATIC)
        ? scope.statics.number(Renames.target(field.owner()), field.field().name)
        : scope.shapes.slot(field);
  }

  private static String name(int opcode, Type type) {
    String name =
        switch (opcode) {
          case Opcodes.GETFIELD -> "get";
          case Opcodes.PUTFIELD -> "put";
          case Opcodes.GETSTATIC -> "getStatic";
          default -> "putStatic";
        };
    return name + (Bits.isRef(type) ? "Ref" : "Bits");
  }

  private static String descriptor(int opcode, Type type) {
    boolean isStatic = opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC;
    boolean reads = opcode == Opcodes.GETFIELD || opcode == Opcodes.GETSTATIC;
    String value = Bits.isRef(type) ? "Ljava/lang/Object;" : "J";
    String target = isStatic ? "" : "Ljava/lang/Object;";
    return "(" + target + (reads ? "" : value) + "II)" + (reads ? value : "V");
  }
}
