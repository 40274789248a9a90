package dev.magpie.explorer.runtime;

import dev.magpie.explorer.rewrite.Shapes;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/** The layouts of classes, as the rewriter numbers their fields. */
final class Layouts {
  private final Shapes shapes;
  private final ClassValue<Layout> layouts =
      new ClassValue<>() {
        @Override
        protected Layout computeValue(Class<?> type) {
          return compute(type);
        }
      };

  Layouts(Shapes shapes) {
    this.shapes = shapes;
  }

  Layout of(Class<?> type) {
    return type.isArray() ? Layout.NONE : layouts.get(type);
  }

  private Layout compute(Class<?> type) {
    List<Field> shared = new ArrayList<>();
    List<Field> finals = new ArrayList<>();
    if (type.isHidden()) {
      addFinals(type, finals);
      return new Layout(shared, finals);
    }
    for (Class<?> c : superclassesFirst(type)) {
      for (String name : shapes.sharedFields(internalName(c))) {
        shared.add(accessible(c, name));
      }
      addFinals(c, finals);
    }
    return new Layout(List.copyOf(shared), List.copyOf(finals));
  }

  private List<Class<?>> superclassesFirst(Class<?> type) {
    List<Class<?>> chain = new ArrayList<>();
    for (Class<?> c = type; c != null && isRewritten(c); c = c.getSuperclass()) {
      chain.add(0, c);
    }
    return chain;
  }

  boolean isRewritten(Class<?> type) {
    return type.getClassLoader() instanceof SandboxLoader loader
        && loader.isRewritten(type.getName());
  }

  private static void addFinals(Class<?> type, List<Field> finals) {
    for (Field field : type.getDeclaredFields()) {
      int modifiers = field.getModifiers();
      boolean isShared = Modifier.isStatic(modifiers) || !Modifier.isFinal(modifiers);
      if (!isShared && !field.getType().isPrimitive()) {
        field.setAccessible(true);
        finals.add(field);
      }
    }
  }

  static Field accessible(Class<?> type, String name) {
    try {
      Field field = type.getDeclaredField(name);
      field.setAccessible(true);
      return field;
    } catch (NoSuchFieldException e) {
      throw new IllegalArgumentException("field " + name + ": not in " + type, e);
    }
  }

  static String internalName(Class<?> type) {
    return type.getName().replace('.', '/');
  }
}
