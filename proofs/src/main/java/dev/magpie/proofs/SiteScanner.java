package dev.magpie.proofs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Finds every atomic access and fence of class files, and what hides an ordering or has none of the
 * known modes: volatile fields, monitors, locks, {@code Unsafe}, method references to accesses,
 * adders, and methods that {@link AccessTable} does not know.
 */
final class SiteScanner {

  private static final String LOCKS = "java/util/concurrent/locks/";
  private static final String VAR_HANDLE = "java/lang/invoke/VarHandle";
  private static final Set<String> ATOMICS =
      Set.of(
          "AtomicBoolean",
          "AtomicInteger",
          "AtomicIntegerArray",
          "AtomicLong",
          "AtomicLongArray",
          "AtomicReference",
          "AtomicReferenceArray");

  private final ClassFiles files;
  private final ClassNode owner;
  private final List<Site> sites;
  private final List<Violation> violations;

  /** What was found. */
  record Found(List<Site> sites, List<Violation> violations) {}

  private SiteScanner(ClassFiles files, ClassNode owner, Found found) {
    this.files = files;
    this.owner = owner;
    this.sites = found.sites;
    this.violations = found.violations;
  }

  /** Scans all classes, in the order of their names. */
  static Found scan(ClassFiles files) {
    Found found = new Found(new ArrayList<>(), new ArrayList<>());
    for (ClassNode node : files.classes().values()) {
      new SiteScanner(files, node, found).scanClass();
    }
    return found;
  }

  static boolean isVolatile(int access) {
    return (access & Opcodes.ACC_VOLATILE) != 0;
  }

  private void scanClass() {
    for (FieldNode field : owner.fields) {
      if (isVolatile(field.access)) {
        report(field.name, 0, "is a volatile field: expected an atomic class with mode methods");
      }
    }
    if (owner.superName != null && owner.superName.startsWith(LOCKS)) {
      violations.add(new Violation(className(), 0, "", "extends a lock, " + owner.superName));
    }
    owner.methods.forEach(this::scanMethod);
  }

  private void scanMethod(MethodNode method) {
    int line = 0;
    int ordinal = 0;
    for (AbstractInsnNode instruction : method.instructions) {
      if (instruction instanceof LineNumberNode number) {
        line = number.line;
      } else if (instruction instanceof MethodInsnNode call) {
        ordinal += scanCall(method, call, line, ordinal);
      } else if (instruction instanceof FieldInsnNode field
          && files.isVolatile(field.owner, field.name)) {
        report(method.name, line, "accesses the volatile field " + field.name);
      } else if (instruction instanceof InvokeDynamicInsnNode dynamic) {
        scanDynamic(method, dynamic, line);
      } else if (instruction.getOpcode() == Opcodes.MONITORENTER) {
        report(method.name, line, "has a synchronized block: expected none");
      }
    }
    if ((method.access & Opcodes.ACC_SYNCHRONIZED) != 0) {
      report(method.name, firstLine(method), "is a synchronized method: expected none");
    }
  }

  private static int firstLine(MethodNode method) {
    for (AbstractInsnNode instruction : method.instructions) {
      if (instruction instanceof LineNumberNode number) {
        return number.line;
      }
    }
    return 0;
  }

  /** Returns the number of sites found, 0 or 1. */
  private int scanCall(MethodNode method, MethodInsnNode call, int line, int ordinal) {
    String name = simpleName(call.owner) + "." + call.name;
    if (call.owner.endsWith("/misc/Unsafe")) {
      report(method.name, line, "calls " + name + ": expected no Unsafe");
    } else if (call.owner.startsWith(LOCKS) && !call.owner.equals(LOCKS + "LockSupport")) {
      report(method.name, line, "calls " + name + ": expected no locks");
    }
    String atomic = files.atomicBase(call.owner);
    if (atomic.isEmpty() && !call.owner.equals(VAR_HANDLE)) {
      return 0;
    }
    if (!atomic.isEmpty() && !ATOMICS.contains(atomic)) {
      report(method.name, line, "calls " + name + ": " + atomic + " hides its modes");
      return 0;
    }
    AccessTable table = atomic.isEmpty() ? AccessTable.VAR_HANDLE : AccessTable.ATOMICS;
    if (!table.knows(call.name) && !files.classes().containsKey(call.owner)) {
      report(method.name, line, "calls " + name + ", whose mode is unknown to the census");
    }
    return table
        .access(call.name)
        .map(access -> addSite(method, call, line, ordinal, access))
        .orElse(0);
  }

  private int addSite(
      MethodNode method, MethodInsnNode call, int line, int ordinal, AccessTable.Access access) {
    sites.add(
        new Site(
            className(),
            method.name,
            method.desc,
            ordinal,
            line,
            call.name,
            access.kind(),
            access.mode()));
    return 1;
  }

  private void scanDynamic(MethodNode method, InvokeDynamicInsnNode dynamic, int line) {
    for (Object argument : dynamic.bsmArgs) {
      if (argument instanceof Handle handle
          && handle.getTag() != Opcodes.H_NEWINVOKESPECIAL
          && (!files.atomicBase(handle.getOwner()).isEmpty()
              || handle.getOwner().equals(VAR_HANDLE))) {
        String name = simpleName(handle.getOwner()) + "::" + handle.getName();
        report(method.name, line, "refers to " + name + ", which hides a site: expected a lambda");
      }
    }
  }

  private void report(String member, int line, String message) {
    violations.add(new Violation(className() + "." + member, line, "", message));
  }

  private String className() {
    return owner.name.replace('/', '.');
  }

  private static String simpleName(String internalName) {
    return internalName.substring(internalName.lastIndexOf('/') + 1);
  }
}
