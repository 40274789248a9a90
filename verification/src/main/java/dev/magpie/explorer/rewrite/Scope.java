package dev.magpie.explorer.rewrite;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** The class under rewriting, and what is common to its methods. */
final class Scope {
  final ClassNode node;
  final Shapes shapes;
  final StaticFields statics;
  private final Sites sites;
  private final List<MethodNode> added = new ArrayList<>();

  Scope(ClassNode node, Shapes shapes, Sites sites, StaticFields statics) {
    this.node = node;
    this.shapes = shapes;
    this.sites = sites;
    this.statics = statics;
  }

  int site(MethodNode method, int line, int ordinal, String operation, Access access) {
    String file = node.sourceFile == null ? "?" : node.sourceFile;
    String name = node.name.replace('/', '.');
    return sites.add(
        new Site(name, method.name, method.desc, file, line, ordinal, operation), access);
  }

  boolean isInterface() {
    return (node.access & Opcodes.ACC_INTERFACE) != 0;
  }

  /** A new static method of the class, which is not rewritten in its turn. */
  MethodNode addMethod(String purpose, String descriptor) {
    MethodNode method =
        new MethodNode(
            Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC,
            Hooks.ADDED + purpose + "$" + added.size(),
            descriptor,
            null,
            null);
    added.add(method);
    return method;
  }

  /** Puts the new methods into the class. */
  void finish() {
    node.methods.addAll(added);
  }
}
