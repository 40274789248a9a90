package dev.magpie.explorer.rewrite;

import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.MethodNode;

/** The method under rewriting. */
final class MethodScope {
  final Scope type;
  final MethodNode method;

  /** The source line of the instruction under rewriting. */
  int line;

  private int ordered;
  private int others;

  MethodScope(Scope type, MethodNode method) {
    this.type = type;
    this.method = method;
  }

  /** A site of a method that has a mode: of the atomic classes, of {@code VarHandle}, a fence. */
  int orderedSite(String operation, Access access) {
    return type.site(method, line, ordered++, operation, access);
  }

  int site(String operation, Access access) {
    return type.site(method, line, others++, operation, access);
  }

  InsnList code() {
    return method.instructions;
  }
}
