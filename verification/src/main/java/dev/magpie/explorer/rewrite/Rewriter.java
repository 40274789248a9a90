package dev.magpie.explorer.rewrite;

import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;

/** Rewrites class files so that each shared access asks the memory. */
public final class Rewriter {
  private static final Remapper RENAMES =
      new Remapper(Opcodes.ASM9) {
        @Override
        public String map(String internalName) {
          return Renames.target(internalName);
        }
      };

  private final Shapes shapes;
  private final Sites sites;
  private final StaticFields statics;

  public Rewriter(Shapes shapes, Sites sites, StaticFields statics) {
    this.shapes = shapes;
    this.sites = sites;
    this.statics = statics;
  }

  public byte[] rewrite(byte[] file) {
    ClassNode node = new ClassNode();
    new ClassReader(file).accept(node, ClassReader.EXPAND_FRAMES);
    Scope scope = new Scope(node, shapes, sites, statics);
    MethodReferences.bridge(scope);
    for (MethodNode method : List.copyOf(node.methods)) {
      rewrite(new MethodScope(scope, method));
    }
    Synchronized.rewrite(scope);
    scope.finish();
    ClassInitialiser.rewrite(scope);
    IdentityMembers.add(scope);
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    node.accept(new ClassRemapper(writer, RENAMES));
    return writer.toByteArray();
  }

  private static void rewrite(MethodScope method) {
    EnumSwitches switches = new EnumSwitches();
    LoopHeads.rewrite(method);
    FinalFields.rewrite(method);
    for (AbstractInsnNode instruction : method.code().toArray()) {
      if (instruction instanceof LineNumberNode line) {
        method.line = line.line;
      }
      if (!switches.covers(instruction)) {
        Instructions.rewrite(method, instruction);
      }
    }
  }
}
