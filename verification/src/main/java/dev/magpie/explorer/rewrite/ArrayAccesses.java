package dev.magpie.explorer.rewrite;

import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.rewrite.Access.Operation;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;

/** Reads and writes of array elements, which are always plain. */
final class ArrayAccesses {
  private static final Type[] TYPES = {
    Type.INT_TYPE,
    Type.LONG_TYPE,
    Type.FLOAT_TYPE,
    Type.DOUBLE_TYPE,
    Type.getObjectType("java/lang/Object"),
    Type.BYTE_TYPE,
    Type.CHAR_TYPE,
    Type.SHORT_TYPE
  };

  private ArrayAccesses() {}

  static void rewrite(MethodScope method, AbstractInsnNode instruction) {
    int opcode = instruction.getOpcode();
    if (opcode == Opcodes.AALOAD) {
      loadRef(method, instruction);
    } else if (opcode >= Opcodes.IALOAD && opcode <= Opcodes.SALOAD) {
      load(method, instruction, TYPES[opcode - Opcodes.IALOAD]);
    } else if (opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE) {
      store(method, instruction, TYPES[opcode - Opcodes.IASTORE]);
    }
  }

  private static AbstractInsnNode site(MethodScope method, String operation, Operation kind) {
    return Bits.constant(method.site(operation, Access.simple(kind, Mode.PLAIN)));
  }

  /** The hook fills the element in: so the original load gives it its type for the verifier. */
  private static void loadRef(MethodScope method, AbstractInsnNode load) {
    InsnList code = new InsnList();
    code.add(new InsnNode(Opcodes.DUP2));
    code.add(site(method, "get element", Operation.GET));
    code.add(Bits.call(Hooks.FIELD, "loadRef", "([Ljava/lang/Object;II)V"));
    method.code().insertBefore(load, code);
  }

  private static void load(MethodScope method, AbstractInsnNode load, Type type) {
    InsnList code = new InsnList();
    code.add(site(method, "get element", Operation.GET));
    code.add(Bits.call(Hooks.FIELD, "loadBits", "(Ljava/lang/Object;II)J"));
    Bits.unpack(code, type);
    Instructions.replace(method, load, code);
  }

  private static void store(MethodScope method, AbstractInsnNode store, Type type) {
    InsnList code = new InsnList();
    boolean isRef = Bits.isRef(type);
    if (!isRef) {
      Bits.pack(code, type);
    }
    code.add(site(method, "set element", Operation.SET));
    code.add(
        isRef
            ? Bits.call(Hooks.FIELD, "storeRef", "([Ljava/lang/Object;ILjava/lang/Object;I)V")
            : Bits.call(Hooks.FIELD, "storeBits", "(Ljava/lang/Object;IJI)V"));
    Instructions.replace(method, store, code);
  }
}
