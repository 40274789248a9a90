package dev.magpie.bench.pool;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** The JDK's executor of virtual threads, looked up by name: these sources are for JDK 17. */
final class VirtualThreads {

  private static final @Nullable MethodHandle NEW_EXECUTOR = find();

  private VirtualThreads() {}

  /** Returns false below JDK 21. */
  static boolean areAvailable() {
    return NEW_EXECUTOR != null;
  }

  /**
   * Returns an executor that starts a virtual thread for each task.
   *
   * @throws UnsupportedOperationException below JDK 21
   */
  static ExecutorService newExecutor() {
    if (NEW_EXECUTOR == null) {
      throw new UnsupportedOperationException(
          "JDK " + Runtime.version().feature() + " has no virtual threads: 21 or newer has");
    }
    try {
      return (ExecutorService) NEW_EXECUTOR.invokeExact();
    } catch (RuntimeException | Error failure) {
      throw failure;
    } catch (Throwable failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static @Nullable MethodHandle find() {
    try {
      return MethodHandles.publicLookup()
          .findStatic(
              Executors.class,
              "newVirtualThreadPerTaskExecutor",
              MethodType.methodType(ExecutorService.class));
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }
}
