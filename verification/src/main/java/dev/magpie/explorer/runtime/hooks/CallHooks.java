package dev.magpie.explorer.runtime.hooks;

import dev.magpie.explorer.runtime.ForeignCalls;
import dev.magpie.explorer.runtime.Machine;
import org.jspecify.annotations.Nullable;

/** Around calls of methods that are not rewritten, and around class initialisers. */
public final class CallHooks {
  private static final Machine MACHINE = Link.MACHINE;
  private static final ForeignCalls FOREIGN = MACHINE.foreign;

  private CallHooks() {}

  public static void before(@Nullable Object receiver, int site) {
    FOREIGN.before(receiver, site);
  }

  public static void before() {
    FOREIGN.before();
  }

  public static void beforeChange(Object receiver, int site) {
    FOREIGN.beforeChange(receiver, site);
  }

  public static void argument(@Nullable Object receiver, @Nullable Object argument, int site) {
    FOREIGN.argument(receiver, argument, site);
  }

  public static void argument(@Nullable Object argument, int site) {
    FOREIGN.argument(null, argument, site);
  }

  public static void refuse(int site) {
    FOREIGN.refuse(site);
  }

  public static @Nullable Object handOver(@Nullable Object array, int site) {
    return FOREIGN.handOver(array, site);
  }

  public static void takeBack(@Nullable Object array, @Nullable Object before, int site) {
    FOREIGN.takeBack(array, before, site);
  }

  public static void receive(@Nullable Object result, int site) {
    FOREIGN.receive(result, site);
  }

  public static Error unknown(String reason) {
    return MACHINE.unknown(reason);
  }

  /** A {@code Runnable} goes into a thread, from where no field leads to it. */
  public static void publish(@Nullable Object object) {
    MACHINE.publish(object);
  }

  public static void afterFinal(Object object) {
    MACHINE.requireUnpublished(object);
  }

  public static void beginInitialiser(Class<?> type) {
    MACHINE.initialisers.begin(type);
  }

  public static void failInitialiser(Throwable failure) {
    MACHINE.initialisers.fail(failure);
  }

  public static void endInitialiser(Class<?> type) {
    MACHINE.initialisers.end(type);
  }

  public static boolean same(@Nullable Object a, @Nullable Object b) {
    return a == b || MACHINE.threadCalls.same(a, b);
  }

  public static boolean sameReference(@Nullable Object a, @Nullable Object b) {
    return a == b || MACHINE.threadCalls.sameReference(a, b);
  }

  public static int identityHash(@Nullable Object object) {
    return MACHINE.threadCalls.identityHash(object);
  }
}
