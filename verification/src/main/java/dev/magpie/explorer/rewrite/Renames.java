package dev.magpie.explorer.rewrite;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Classes of the JDK that rewritten code finds others in place of: models of our own, and copies of
 * collections that are rewritten like any class.
 */
public final class Renames {
  private static final String SHADOW = "dev/magpie/explorer/runtime/shadow/";
  private static final String COPY = "dev/magpie/explorer/runtime/copy/";
  private static final String VARIABLE = "dev/magpie/explorer/runtime/Variable";

  private static final Set<String> ATOMIC =
      Set.of(
          "AtomicInteger",
          "AtomicLong",
          "AtomicBoolean",
          "AtomicReference",
          "AtomicIntegerArray",
          "AtomicLongArray",
          "AtomicReferenceArray",
          "AtomicIntegerFieldUpdater",
          "AtomicLongFieldUpdater",
          "AtomicReferenceFieldUpdater");

  private static final Set<String> MODELS =
      Set.of(
          "java/util/concurrent/locks/ReentrantLock",
          "java/util/concurrent/CountDownLatch",
          "java/lang/ThreadLocal");

  private static final List<String> COPIED =
      List.of(
          "AbstractCollection",
          "AbstractList",
          "AbstractMap",
          "AbstractQueue",
          "AbstractSequentialList",
          "AbstractSet",
          "ArrayDeque",
          "ArrayList",
          "HashMap",
          "HashSet",
          "LinkedHashMap",
          "LinkedHashSet",
          "LinkedList",
          "PriorityQueue",
          "TreeMap",
          "TreeSet");

  private Renames() {}

  /** Whether the class is one of {@code java.util.concurrent.atomic} that has a model. */
  static boolean isAtomic(String name) {
    String prefix = "java/util/concurrent/atomic/";
    return name.startsWith(prefix) && ATOMIC.contains(name.substring(prefix.length()));
  }

  /** What stands in place of a class; its own name if nothing does. */
  public static String target(String name) {
    if (name.equals("java/lang/invoke/VarHandle")) {
      return VARIABLE;
    }
    if (isModelled(name)) {
      return SHADOW + name.substring(name.lastIndexOf('/') + 1);
    }
    return isCopied(name) ? COPY + name.substring("java/util/".length()) : name;
  }

  /** The class file that a class is made of: for a copy, the JDK's own. */
  public static String source(String target) {
    return target.startsWith(COPY) ? "java/util/" + target.substring(COPY.length()) : target;
  }

  /** Whether a class is there only for rewritten code, and is rewritten itself. */
  public static boolean isReplacement(String target) {
    return target.startsWith(SHADOW) || target.startsWith(COPY);
  }

  /** Whether a class of the JDK has a model of our own, which need not have all its methods. */
  static boolean isModelled(String name) {
    return isAtomic(name) || MODELS.contains(name);
  }

  private static boolean isCopied(@Nullable String name) {
    if (name == null || !name.startsWith("java/util/")) {
      return false;
    }
    String simple = name.substring("java/util/".length());
    int nested = simple.indexOf('$');
    return COPIED.contains(nested < 0 ? simple : simple.substring(0, nested));
  }
}
