package dev.magpie.explorer.rewrite;

import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.rewrite.Access.Operation;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The access methods of {@code VarHandle} and of the atomic classes. */
final class AccessTable {
  private static final Map<String, Access> VAR_HANDLE = varHandle();

  /** Names of the atomic classes that mean another than in {@code VarHandle}, or are not there. */
  private static final Map<String, String> ATOMIC =
      Map.ofEntries(
          Map.entry("get", "getVolatile"),
          Map.entry("set", "setVolatile"),
          Map.entry("getPlain", "get"),
          Map.entry("setPlain", "set"),
          Map.entry("lazySet", "setRelease"),
          Map.entry("weakCompareAndSet", "weakCompareAndSetPlain"),
          Map.entry("weakCompareAndSetVolatile", "weakCompareAndSet"),
          Map.entry("incrementAndGet", "getAndAdd"),
          Map.entry("decrementAndGet", "getAndAdd"),
          Map.entry("addAndGet", "getAndAdd"),
          Map.entry("getAndIncrement", "getAndAdd"),
          Map.entry("getAndDecrement", "getAndAdd"));

  private AccessTable() {}

  /** The access of a method of {@code VarHandle}, or null if it is none. */
  static @Nullable Access ofVarHandle(String method) {
    return VAR_HANDLE.get(method);
  }

  static @Nullable Access ofAtomic(String method) {
    return VAR_HANDLE.get(ATOMIC.getOrDefault(method, method));
  }

  private static Map<String, Access> varHandle() {
    Map<String, Access> table = new HashMap<>();
    table.put("get", Access.simple(Operation.GET, Mode.PLAIN));
    table.put("getOpaque", Access.simple(Operation.GET, Mode.OPAQUE));
    table.put("getAcquire", Access.simple(Operation.GET, Mode.ACQUIRE));
    table.put("getVolatile", Access.simple(Operation.GET, Mode.VOLATILE));
    table.put("set", Access.simple(Operation.SET, Mode.PLAIN));
    table.put("setOpaque", Access.simple(Operation.SET, Mode.OPAQUE));
    table.put("setRelease", Access.simple(Operation.SET, Mode.RELEASE));
    table.put("setVolatile", Access.simple(Operation.SET, Mode.VOLATILE));
    addUpdates(table, "compareAndSet", Operation.COMPARE_AND_SET, false);
    addUpdates(table, "weakCompareAndSet", Operation.COMPARE_AND_SET, true);
    table.put(
        "weakCompareAndSetPlain",
        Access.of(Operation.COMPARE_AND_SET, Mode.OPAQUE, Mode.OPAQUE, true));
    addUpdates(table, "compareAndExchange", Operation.COMPARE_AND_EXCHANGE, false);
    addUpdates(table, "getAndSet", Operation.SWAP, false);
    addUpdates(table, "getAndAdd", Operation.ADD, false);
    addUpdates(table, "getAndBitwiseOr", Operation.OR, false);
    addUpdates(table, "getAndBitwiseAnd", Operation.AND, false);
    addUpdates(table, "getAndBitwiseXor", Operation.XOR, false);
    return table;
  }

  private static void addUpdates(
      Map<String, Access> table, String name, Operation operation, boolean weak) {
    table.put(name, Access.of(operation, Mode.VOLATILE, Mode.VOLATILE, weak));
    table.put(name + "Acquire", Access.of(operation, Mode.ACQUIRE, Mode.OPAQUE, weak));
    table.put(name + "Release", Access.of(operation, Mode.OPAQUE, Mode.RELEASE, weak));
  }
}
