package dev.magpie.explorer.rewrite;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Shows the local variables at each target of a backward jump to the spin detector. */
final class LoopHeads {
  private final MethodNode method;
  private final int frameVariable;

  private LoopHeads(MethodNode method) {
    this.method = method;
    frameVariable = method.maxLocals;
  }

  static void rewrite(MethodScope scope) {
    new LoopHeads(scope.method).rewrite();
  }

  private void rewrite() {
    List<FrameNode> heads = new ArrayList<>();
    for (LabelNode label : backwardTargets()) {
      FrameNode frame = frameAt(label);
      if (frame != null && frame.stack.isEmpty()) {
        heads.add(frame);
      }
    }
    if (heads.isEmpty()) {
      return;
    }
    for (int i = 0; i < heads.size(); i++) {
      method.instructions.insert(heads.get(i), visit(heads.get(i), i));
    }
    for (AbstractInsnNode instruction : method.instructions) {
      if (instruction instanceof FrameNode frame) {
        addFrameVariable(frame);
      }
    }
    InsnList entry = new InsnList();
    entry.add(Bits.call(Hooks.LOOP, "frame", "()I"));
    entry.add(new VarInsnNode(Opcodes.ISTORE, frameVariable));
    method.instructions.insert(entry);
  }

  private Set<LabelNode> backwardTargets() {
    Set<LabelNode> seen = new LinkedHashSet<>();
    Set<LabelNode> targets = new LinkedHashSet<>();
    for (AbstractInsnNode instruction : method.instructions) {
      if (instruction instanceof LabelNode label) {
        seen.add(label);
      }
      for (LabelNode target : jumps(instruction)) {
        if (seen.contains(target)) {
          targets.add(target);
        }
      }
    }
    return targets;
  }

  private static List<LabelNode> jumps(AbstractInsnNode instruction) {
    if (instruction instanceof JumpInsnNode jump) {
      return List.of(jump.label);
    }
    List<LabelNode> targets = new ArrayList<>();
    if (instruction instanceof TableSwitchInsnNode table) {
      targets.addAll(table.labels);
      targets.add(table.dflt);
    } else if (instruction instanceof LookupSwitchInsnNode lookup) {
      targets.addAll(lookup.labels);
      targets.add(lookup.dflt);
    }
    return targets;
  }

  private static @Nullable FrameNode frameAt(LabelNode label) {
    AbstractInsnNode next = label.getNext();
    while (next != null && next.getOpcode() < 0) {
      if (next instanceof FrameNode frame) {
        return frame;
      }
      next = next.getNext();
    }
    return null;
  }

  private InsnList visit(FrameNode frame, int number) {
    InsnList code = new InsnList();
    code.add(new VarInsnNode(Opcodes.ILOAD, frameVariable));
    code.add(Bits.constant(number));
    code.add(Bits.call(Hooks.LOOP, "head", "(II)V"));
    int index = 0;
    for (Object entry : frame.local) {
      show(code, entry, index);
      index += size(entry);
    }
    code.add(Bits.call(Hooks.LOOP, "visit", "()V"));
    return code;
  }

  private static void show(InsnList code, Object entry, int index) {
    if (entry instanceof String || entry == Opcodes.NULL) {
      code.add(new VarInsnNode(Opcodes.ALOAD, index));
      code.add(Bits.call(Hooks.LOOP, "local", "(Ljava/lang/Object;)V"));
      return;
    }
    Type type = type(entry);
    if (type != null) {
      code.add(new VarInsnNode(type.getOpcode(Opcodes.ILOAD), index));
      Bits.pack(code, type);
      code.add(Bits.call(Hooks.LOOP, "local", "(J)V"));
    }
  }

  private static @Nullable Type type(Object entry) {
    if (entry == Opcodes.INTEGER) {
      return Type.INT_TYPE;
    }
    if (entry == Opcodes.LONG) {
      return Type.LONG_TYPE;
    }
    if (entry == Opcodes.FLOAT) {
      return Type.FLOAT_TYPE;
    }
    return entry == Opcodes.DOUBLE ? Type.DOUBLE_TYPE : null;
  }

  private static int size(Object entry) {
    return entry == Opcodes.LONG || entry == Opcodes.DOUBLE ? 2 : 1;
  }

  private void addFrameVariable(FrameNode frame) {
    List<Object> locals = new ArrayList<>(frame.local);
    int used = locals.stream().mapToInt(LoopHeads::size).sum();
    for (; used < frameVariable; used++) {
      locals.add(Opcodes.TOP);
    }
    locals.add(Opcodes.INTEGER);
    frame.local = locals;
  }
}
