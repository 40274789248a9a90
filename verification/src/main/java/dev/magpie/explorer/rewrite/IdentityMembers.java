package dev.magpie.explorer.rewrite;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;

/** Gives each object room for its identity, and lets {@code equals} and {@code hashCode} use it. */
final class IdentityMembers {
  private static final String TRACKED = "dev/magpie/explorer/runtime/Tracked";
  private static final Type IDENTITY = Type.getObjectType("dev/magpie/explorer/runtime/Identity");
  private static final String NAME = Hooks.ADDED + "identity";
  private static final int PUBLIC = Opcodes.ACC_PUBLIC | Opcodes.ACC_SYNTHETIC;

  private IdentityMembers() {}

  static void add(Scope scope) {
    ClassNode node = scope.node;
    String parent = node.superName;
    if (scope.isInterface() || parent == null || scope.shapes.isRewritten(parent)) {
      return;
    }
    node.interfaces = new ArrayList<>(node.interfaces);
    node.interfaces.add(TRACKED);
    node.fields.add(
        new FieldNode(PUBLIC | Opcodes.ACC_TRANSIENT, NAME, IDENTITY.getDescriptor(), null, null));
    addAccessors(node);
    if (parent.equals("java/lang/Object")) {
      addEquality(node);
    }
  }

  private static void addAccessors(ClassNode node) {
    Type owner = Type.getObjectType(node.name);
    GeneratorAdapter get = method(node, new Method(NAME, IDENTITY, new Type[0]));
    get.loadThis();
    get.getField(owner, NAME, IDENTITY);
    get.returnValue();
    get.endMethod();
    GeneratorAdapter set = method(node, new Method(NAME, Type.VOID_TYPE, new Type[] {IDENTITY}));
    set.loadThis();
    set.loadArg(0);
    set.putField(owner, NAME, IDENTITY);
    set.returnValue();
    set.endMethod();
  }

  /** In place of those of {@code Object}, which know nothing of incarnations. */
  private static void addEquality(ClassNode node) {
    List<String> declared = node.methods.stream().map(m -> m.name + m.desc).toList();
    Type hooks = Type.getObjectType(Hooks.CALL);
    if (!declared.contains("equals(Ljava/lang/Object;)Z")) {
      GeneratorAdapter equals = method(node, Method.getMethod("boolean equals(Object)"));
      equals.loadThis();
      equals.loadArg(0);
      equals.invokeStatic(hooks, Method.getMethod("boolean same(Object, Object)"));
      equals.returnValue();
      equals.endMethod();
    }
    if (!declared.contains("hashCode()I")) {
      GeneratorAdapter hash = method(node, Method.getMethod("int hashCode()"));
      hash.loadThis();
      hash.invokeStatic(hooks, Method.getMethod("int identityHash(Object)"));
      hash.returnValue();
      hash.endMethod();
    }
  }

  private static GeneratorAdapter method(ClassNode node, Method method) {
    ClassVisitor visitor = node;
    return new GeneratorAdapter(PUBLIC, method, null, null, visitor);
  }
}
