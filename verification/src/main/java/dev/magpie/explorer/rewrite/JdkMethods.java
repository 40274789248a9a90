package dev.magpie.explorer.rewrite;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.MethodInsnNode;

/** What is known of the methods of the JDK. */
final class JdkMethods {
  private static final String PARK = "java/util/concurrent/locks/LockSupport";
  private static final String LOOKUP = "java/lang/invoke/MethodHandles";

  /** Methods that a hook of the same name stands for, by class. */
  private static final Map<String, Set<String>> HOOKED =
      Map.of(
          "java/lang/invoke/VarHandle",
          Set.of("fullFence", "acquireFence", "releaseFence"),
          "java/lang/Object",
          Set.of("equals", "hashCode"),
          PARK,
          Set.of("park", "parkNanos", "parkUntil", "unpark"),
          "java/lang/Thread",
          Set.of(
              "currentThread",
              "start",
              "join",
              "interrupt",
              "isInterrupted",
              "interrupted",
              "onSpinWait",
              "yield",
              "sleep"),
          "java/lang/System",
          Set.of("nanoTime", "currentTimeMillis", "identityHashCode", "arraycopy"),
          "jdk/internal/util/ArraysSupport",
          Set.of("newLength"));

  private static final Map<String, Set<String>> LOOKUPS =
      Map.of(
          LOOKUP,
          Set.of("arrayElementVarHandle", "byteArrayViewVarHandle", "byteBufferViewVarHandle"),
          LOOKUP + "$Lookup",
          Set.of("findVarHandle", "findStaticVarHandle", "unreflectVarHandle"));

  /** Methods that change nothing that anyone can see. */
  private static final Set<String> PURE =
      Set.of(
          "java/lang/Object",
          "java/lang/String",
          "java/lang/Integer",
          "java/lang/Long",
          "java/lang/Short",
          "java/lang/Byte",
          "java/lang/Character",
          "java/lang/Boolean",
          "java/lang/Float",
          "java/lang/Double",
          "java/lang/Number",
          "java/lang/Math",
          "java/lang/StrictMath",
          "java/lang/Enum",
          "java/lang/Record",
          "java/lang/Class",
          "java/lang/CharSequence",
          "java/lang/Comparable",
          "java/lang/Runnable",
          "java/util/Comparator",
          "java/util/Objects",
          "java/util/concurrent/Callable",
          "java/util/concurrent/TimeUnit",
          "java/lang/invoke/MethodHandles");

  private static final List<String> REFUSED =
      List.of(
          "java/lang/reflect/",
          "java/lang/invoke/MethodHandle.",
          "java/lang/invoke/VarHandle.",
          "java/lang/Process",
          "java/lang/Runtime.",
          "java/lang/ThreadGroup",
          "java/lang/Math.random",
          "java/lang/System.set",
          "java/lang/System.clearProperty",
          "java/lang/System.getProperties",
          "java/util/Collections.shuffle",
          "java/util/Locale.setDefault",
          "java/util/TimeZone.setDefault",
          "java/lang/Object.wait",
          "java/lang/Object.notify",
          "java/io/File",
          "java/net/",
          "java/nio/",
          "java/util/Random",
          "java/util/SplittableRandom",
          "java/util/Timer",
          "java/util/UUID",
          "java/util/concurrent/",
          "jdk/internal/",
          "sun/misc/");

  /** Those among the pure methods that look at an object of a class that is not known. */
  private static final Set<String> OF_ANY_CLASS =
      Set.of(
          "java/lang/Object",
          "java/lang/CharSequence",
          "java/lang/Comparable",
          "java/lang/Number",
          "java/lang/Runnable",
          "java/util/Comparator",
          "java/util/concurrent/Callable");

  /** Methods that change objects of classes that else never change. */
  private static final Set<String> CHANGES =
      Set.of(
          "addSuppressed",
          "getSuppressed",
          "initCause",
          "setStackTrace",
          "fillInStackTrace",
          "setName",
          "setPriority",
          "setDaemon");

  private static final Set<String> OF_OBJECT =
      Set.of("<init>", "equals", "hashCode", "toString", "getClass", "wait", "notify", "notifyAll");

  private static final Set<String> HARMLESS_OF_THREAD =
      Set.of(
          "<init>",
          "getName",
          "isDaemon",
          "toString",
          "getPriority",
          "run",
          "setUncaughtExceptionHandler",
          "getId",
          "isVirtual",
          "threadId");

  private JdkMethods() {}

  /** The class of hooks that has a method in place of this one; null if none has. */
  static @Nullable String hooks(String owner, String name) {
    if (HOOKED.getOrDefault(owner, Set.of()).contains(name)) {
      return Hooks.JDK;
    }
    return LOOKUPS.getOrDefault(owner, Set.of()).contains(name) ? Hooks.LOOKUP : null;
  }

  static boolean isPure(String owner, MethodInsnNode call) {
    boolean isThrowable =
        call.getOpcode() == Opcodes.INVOKESPECIAL
            && (owner.endsWith("Exception") || owner.endsWith("Error"));
    boolean known =
        PURE.contains(owner)
            || owner.startsWith("java/util/function/")
            || owner.startsWith(LOOKUP + "$");
    return isThrowable || (known && !call.desc.contains("["));
  }

  static boolean isRefused(String owner, MethodInsnNode call) {
    if (owner.equals("java/lang/Thread")) {
      return !HARMLESS_OF_THREAD.contains(call.name) && !changes(owner, call);
    }
    boolean isInterface = call.getOpcode() == Opcodes.INVOKEINTERFACE;
    boolean harmless = owner.endsWith("Exception") || owner.endsWith("/TimeUnit");
    String full = owner + "." + call.name;
    return !isInterface && !harmless && REFUSED.stream().anyMatch(full::startsWith);
  }

  /** Whether a method that was looked for up to {@code Object} is there. */
  static boolean isOfObject(String owner, String name) {
    return owner.equals("java/lang/Object") && OF_OBJECT.contains(name);
  }

  /** Whether a pure method looks into its receiver or its arguments, which may be shared. */
  static boolean looksInside(String owner, MethodInsnNode call) {
    if (call.getOpcode() == Opcodes.INVOKESPECIAL || call.name.equals("getClass")) {
      return false;
    }
    boolean isVirtual = call.getOpcode() != Opcodes.INVOKESTATIC;
    if (isVirtual && (OF_ANY_CLASS.contains(owner) || owner.startsWith("java/util/function/"))) {
      return true;
    }
    return looksAtArguments(owner) && !call.name.startsWith("requireNonNull");
  }

  static boolean looksAtArguments(String owner) {
    return owner.equals("java/lang/String") || owner.equals("java/util/Objects");
  }

  /** Whether a method changes its receiver though its class is one of those that never change. */
  static boolean changes(String owner, MethodInsnNode call) {
    boolean isKnown =
        owner.equals("java/lang/Thread")
            || owner.equals("java/lang/Throwable")
            || owner.endsWith("Exception")
            || owner.endsWith("Error");
    return isKnown && CHANGES.contains(call.name) && call.getOpcode() != Opcodes.INVOKESPECIAL;
  }
}
