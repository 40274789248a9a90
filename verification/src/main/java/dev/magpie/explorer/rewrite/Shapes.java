package dev.magpie.explorer.rewrite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/** The members of classes, read from their files without loading them. */
public final class Shapes {
  private final Function<String, byte @Nullable []> files;
  private final Predicate<String> rewritten;
  private final Map<String, Optional<ClassNode>> nodes = new HashMap<>();

  /**
   * @param files gives a class file by its internal name, null if there is none
   * @param rewritten whether the class of an internal name is rewritten
   */
  public Shapes(Function<String, byte @Nullable []> files, Predicate<String> rewritten) {
    this.files = files;
    this.rewritten = rewritten;
  }

  /** A field where it is declared. */
  record Declared(String owner, FieldNode field) {
    boolean is(int access) {
      return (field.access & access) != 0;
    }
  }

  boolean isRewritten(String name) {
    return rewritten.test(Renames.target(name));
  }

  /** The shared instance fields that the class itself declares, in the order of their slots. */
  public List<String> sharedFields(String name) {
    List<String> names = new ArrayList<>();
    ClassNode node = node(name);
    if (node != null) {
      for (FieldNode field : node.fields) {
        if ((field.access & (Opcodes.ACC_STATIC | Opcodes.ACC_FINAL)) == 0) {
          names.add(field.name);
        }
      }
    }
    return names;
  }

  /** The slot of a shared instance field, counted through the rewritten superclasses. */
  int slot(Declared field) {
    int slot = sharedFields(field.owner()).indexOf(field.field().name);
    ClassNode node = node(field.owner());
    while (node != null && node.superName != null && isRewritten(node.superName)) {
      slot += sharedFields(node.superName).size();
      node = node(node.superName);
    }
    return slot;
  }

  /** Finds a field that is shared and belongs to a rewritten class; null for any other. */
  @Nullable Declared shared(String owner, String name) {
    for (String c = owner; c != null && isRewritten(c); ) {
      ClassNode node = node(c);
      if (node == null) {
        return null;
      }
      for (FieldNode field : node.fields) {
        if (field.name.equals(name)) {
          boolean isFinal = (field.access & Opcodes.ACC_FINAL) != 0;
          return isFinal ? null : new Declared(c, field);
        }
      }
      c = node.superName;
    }
    return null;
  }

  /**
   * The class that is not rewritten and that a method of {@code owner} comes from; null if a
   * rewritten class declares it.
   */
  @Nullable String foreignOwner(String owner, String method, String descriptor) {
    String c = owner;
    while (c != null && isRewritten(c)) {
      ClassNode node = node(c);
      if (node == null || declares(node, method, descriptor) || isInterface(node)) {
        return null;
      }
      c = node.superName;
    }
    return c;
  }

  @Nullable ClassNode node(String name) {
    return nodes.computeIfAbsent(name, n -> Optional.ofNullable(read(n))).orElse(null);
  }

  private static boolean isInterface(ClassNode node) {
    return (node.access & Opcodes.ACC_INTERFACE) != 0;
  }

  private static boolean declares(ClassNode node, String method, String descriptor) {
    for (MethodNode m : node.methods) {
      if (m.name.equals(method) && m.desc.equals(descriptor)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable ClassNode read(String name) {
    String target = Renames.target(name);
    byte[] file = files.apply(Renames.source(target));
    if (file == null) {
      return null;
    }
    ClassNode node = new ClassNode();
    new ClassReader(file).accept(node, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
    return node;
  }
}
