package dev.magpie.explorer.jcstress;

import dev.magpie.explorer.runtime.Sandbox;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The objects of one test, of rewritten classes: the test, its state and its result. */
final class Incarnation {
  private static final MethodType NO_RESULT = MethodType.methodType(void.class);

  private final Sandbox sandbox;
  private final Map<Class<?>, Object> objects = new LinkedHashMap<>();

  Incarnation(Sandbox sandbox) {
    this.sandbox = sandbox;
  }

  /** Makes the object of a class, unless it is there. Called before all threads. */
  void make(@Nullable Class<?> type) throws ReflectiveOperationException {
    if (type != null && !objects.containsKey(type)) {
      Constructor<?> constructor = sandbox.load(type.getName()).getDeclaredConstructor();
      open(constructor);
      objects.put(type, constructor.newInstance());
    }
  }

  List<Object> all() {
    return List.copyOf(objects.values());
  }

  /** The text of the result. */
  String text(@Nullable Class<?> result) {
    return result == null ? "" : object(result).toString();
  }

  /** Finds the rewritten method for one of the test. */
  Call call(Method method) throws ReflectiveOperationException {
    Class<?>[] types = method.getParameterTypes();
    Object[] arguments = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      arguments[i] = object(types[i]);
      types[i] = arguments[i].getClass();
    }
    Object test = object(method.getDeclaringClass());
    Method rewritten = test.getClass().getDeclaredMethod(method.getName(), types);
    open(rewritten);
    MethodHandle handle = MethodHandles.lookup().unreflect(rewritten).bindTo(test);
    return new Call(MethodHandles.insertArguments(handle, 0, arguments).asType(NO_RESULT));
  }

  private Object object(Class<?> type) {
    return Objects.requireNonNull(objects.get(type), type.getName());
  }

  private static void open(AccessibleObject member) {
    member.setAccessible(true);
  }

  /** A method with all that it is called with. */
  record Call(MethodHandle handle) {
    void run() throws Throwable {
      handle.invokeExact();
    }
  }
}
