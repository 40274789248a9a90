package dev.magpie.explorer.runtime;

import dev.magpie.explorer.runtime.Variable.Kind;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;

/** Finds the variables that handles and updaters give access to. */
public final class Variables {
  private final Machine machine;

  Variables(Machine machine) {
    this.machine = machine;
  }

  public Variable instance(Class<?> owner, String name) {
    for (int slot = 0; slot < machine.layout(owner).size(); slot++) {
      Field field = machine.layout(owner).field(slot);
      if (field.getName().equals(name)) {
        return new Variable(Kind.FIELD, slot, field.getType());
      }
    }
    throw machine.unknown("a VarHandle of " + owner.getName() + "." + name + ", which is final");
  }

  public Variable statics(Class<?> owner, String name) throws NoSuchFieldException {
    for (Class<?> c = owner; c != null; c = c.getSuperclass()) {
      for (Field field : c.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          return new Variable(Kind.STATIC, machine.statics.number(c, name), field.getType());
        }
      }
    }
    throw new NoSuchFieldException(owner.getName() + "." + name);
  }

  public Variable element(Class<?> array) {
    if (!array.isArray()) {
      throw new IllegalArgumentException("class " + array + ": must be an array class");
    }
    return new Variable(Kind.ELEMENT, 0, array.getComponentType());
  }

  /** A field for an updater: volatile, and of the type. */
  public Variable updatable(Class<?> owner, String name, Class<?> type) {
    Variable variable = instance(owner, name);
    Field field = machine.layout(owner).field(variable.number());
    if (!Modifier.isVolatile(field.getModifiers())) {
      throw new IllegalArgumentException("field " + name + ": must be volatile");
    }
    if (field.getType() != type) {
      throw new ClassCastException("field " + name + ": is not of " + type);
    }
    return variable;
  }
}
