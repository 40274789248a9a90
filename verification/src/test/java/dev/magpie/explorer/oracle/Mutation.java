package dev.magpie.explorer.oracle;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Switches off one rule of the explorer: a method, or the use of another method or field in it,
 * gives a fixed result instead of what it should.
 *
 * @param type the class, with its package within the explorer's
 * @param method the method, with all its overloads
 * @param use what is used in the method, or {@code *} for the whole method; with {@code #1} behind
 *     it only the first use
 * @param instead {@code true}, {@code false}, {@code 0}, {@code -1}, {@code null}, {@code nothing},
 *     or {@code first} for the first operand
 */
record Mutation(String type, String method, String use, String instead) {
  String className() {
    return "dev.magpie.explorer." + type;
  }

  /**
   * The class, mutated.
   *
   * @throws IllegalStateException if there is nothing to mutate
   */
  byte[] apply(byte[] original) {
    ClassNode node = new ClassNode();
    new ClassReader(original).accept(node, 0);
    int places = 0;
    for (MethodNode code : node.methods) {
      if (code.name.equals(method)) {
        places += use.equals("*") ? replaceBody(code) : replaceUses(code);
      }
    }
    if (places == 0) {
      throw new IllegalStateException("nothing to mutate: " + this);
    }
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    node.accept(writer);
    return writer.toByteArray();
  }

  private int replaceBody(MethodNode code) {
    code.instructions.clear();
    code.tryCatchBlocks.clear();
    code.localVariables = null;
    Type result = Type.getReturnType(code.desc);
    code.instructions.add(constant());
    code.instructions.add(new InsnNode(result.getOpcode(Opcodes.IRETURN)));
    return 1;
  }

  private int replaceUses(MethodNode code) {
    int places = 0;
    for (AbstractInsnNode instruction : code.instructions.toArray()) {
      InsnList replacement = places > 0 && onlyFirst() ? null : replacement(instruction);
      if (replacement != null) {
        code.instructions.insert(instruction, replacement);
        code.instructions.remove(instruction);
        places++;
      }
    }
    return places;
  }

  private boolean onlyFirst() {
    return use.endsWith("#1");
  }

  private @Nullable InsnList replacement(AbstractInsnNode instruction) {
    if (instruction instanceof MethodInsnNode call && isUse(call.name)) {
      Type[] arguments = Type.getArgumentTypes(call.desc);
      boolean receiver = call.getOpcode() != Opcodes.INVOKESTATIC;
      return withoutOperands(arguments, receiver);
    }
    if (instruction instanceof FieldInsnNode field
        && field.getOpcode() == Opcodes.GETFIELD
        && isUse(field.name)) {
      return withoutOperands(new Type[0], true);
    }
    return null;
  }

  private boolean isUse(String name) {
    return name.equals(onlyFirst() ? use.substring(0, use.length() - 2) : use);
  }

  private InsnList withoutOperands(Type[] arguments, boolean receiver) {
    boolean keepsFirst = instead.equals("first");
    InsnList code = new InsnList();
    for (int i = arguments.length - 1; i >= (keepsFirst && !receiver ? 1 : 0); i--) {
      code.add(new InsnNode(arguments[i].getSize() == 2 ? Opcodes.POP2 : Opcodes.POP));
    }
    if (receiver && !keepsFirst) {
      code.add(new InsnNode(Opcodes.POP));
    }
    code.add(constant());
    return code;
  }

  private InsnList constant() {
    InsnList code = new InsnList();
    switch (instead) {
      case "true" -> code.add(new InsnNode(Opcodes.ICONST_1));
      case "false", "0" -> code.add(new InsnNode(Opcodes.ICONST_0));
      case "-1" -> code.add(new InsnNode(Opcodes.ICONST_M1));
      case "null" -> code.add(new InsnNode(Opcodes.ACONST_NULL));
      case "nothing", "first" -> {}
      default -> throw new IllegalArgumentException("instead: " + instead);
    }
    return code;
  }
}
