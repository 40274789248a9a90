package dev.magpie.explorer.runtime.hooks;

import dev.magpie.explorer.runtime.Variable;
import dev.magpie.explorer.runtime.Variables;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.reflect.Field;
import java.nio.ByteOrder;

/** In place of the methods that make a {@code VarHandle}. */
@SuppressWarnings("DoNotCallSuggester") // refusals have the shape of what they refuse
public final class LookupHooks {
  private static final Variables VARIABLES = Link.MACHINE.lookups;

  private LookupHooks() {}

  public static Variable findVarHandle(
      Lookup lookup, Class<?> owner, String name, Class<?> type, int site)
      throws ReflectiveOperationException {
    lookup.findVarHandle(owner, name, type);
    return VARIABLES.instance(owner, name);
  }

  public static Variable findStaticVarHandle(
      Lookup lookup, Class<?> owner, String name, Class<?> type, int site)
      throws ReflectiveOperationException {
    lookup.findStaticVarHandle(owner, name, type);
    return VARIABLES.statics(owner, name);
  }

  public static Variable arrayElementVarHandle(Class<?> array, int site) {
    return VARIABLES.element(array);
  }

  public static Variable unreflectVarHandle(Lookup lookup, Field field, int site) {
    throw refused("Lookup.unreflectVarHandle", "findVarHandle");
  }

  public static Variable byteArrayViewVarHandle(Class<?> type, ByteOrder order, int site) {
    throw refused("MethodHandles.byteArrayViewVarHandle", "arrayElementVarHandle");
  }

  public static Variable byteBufferViewVarHandle(Class<?> type, ByteOrder order, int site) {
    throw refused("MethodHandles.byteBufferViewVarHandle", "arrayElementVarHandle");
  }

  private static UnsupportedOperationException refused(String method, String other) {
    return new UnsupportedOperationException(method + " is not understood; " + other + " is");
  }

  /** Called by the models of the field updaters. */
  public static Variable field(Class<?> owner, String name, Class<?> type) {
    return VARIABLES.updatable(owner, name, type);
  }
}
