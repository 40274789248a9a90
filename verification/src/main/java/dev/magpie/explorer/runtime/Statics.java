package dev.magpie.explorer.runtime;

import dev.magpie.explorer.program.Memory;
import dev.magpie.explorer.program.Value;
import dev.magpie.explorer.rewrite.StaticFields;
import dev.magpie.explorer.rewrite.StaticFields.Name;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads and writes of static fields. */
public final class Statics {
  private final Machine machine;
  private final StaticFields names;
  private final List<@Nullable Shared> fields = new ArrayList<>();
  private final Set<Class<?>> initialised = new LinkedHashSet<>();
  private boolean registers;

  Statics(Machine machine, StaticFields names) {
    this.machine = machine;
    this.names = names;
  }

  public long getBits(int number, int site) {
    return get(number, site).bits();
  }

  public @Nullable Object getRef(int number, int site) {
    return machine.identities.met(get(number, site).ref());
  }

  public void putBits(long bits, int number, int site) {
    put(Value.of(bits), number, site);
  }

  public void putRef(@Nullable Object value, int number, int site) {
    put(machine.published(value), number, site);
  }

  private Value get(int number, int site) {
    Shared field = field(number);
    Memory memory = machine.memory;
    if (memory == null) {
      machine.initialisers.requireOwn(field.field.getDeclaringClass());
      return Heap.get(field.field, null);
    }
    return memory.read(field.location, machine.readMode(site), site);
  }

  private void put(Value value, int number, int site) {
    Shared field = field(number);
    Memory memory = machine.memory;
    if (memory == null) {
      machine.initialisers.requireOwn(field.field.getDeclaringClass());
      Heap.set(field.field, null, value);
    } else {
      machine.effects++;
      memory.write(field.location, machine.writeMode(site), value, site);
    }
  }

  int location(int number) {
    return field(number).location;
  }

  Class<?> declaring(int number) {
    return field(number).field.getDeclaringClass();
  }

  Value direct(int number) {
    return Heap.get(field(number).field, null);
  }

  void setDirect(int number, Value value) {
    Heap.set(field(number).field, null, value);
  }

  int number(Class<?> declaring, String name) {
    return names.number(Layouts.internalName(declaring), name);
  }

  /** The class's objects are there before all threads, even if a thread has initialised it. */
  void initialised(Class<?> type) {
    initialised.add(type);
    if (registers) {
      registerNow(type);
    }
  }

  /** From now on what classes hold is registered. */
  void register() {
    registers = true;
    List.copyOf(initialised).forEach(this::registerNow);
  }

  private void registerNow(Class<?> type) {
    Memory aside = machine.memory;
    machine.memory = null;
    for (Field field : type.getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
        field.setAccessible(true);
        machine.identities.register(Heap.get(field, null).ref());
      }
    }
    machine.memory = aside;
  }

  private Shared field(int number) {
    while (fields.size() <= number) {
      fields.add(null);
    }
    Shared known = fields.get(number);
    if (known == null) {
      known = resolve(names.name(number));
      fields.set(number, known);
    }
    return known;
  }

  private Shared resolve(Name name) {
    try {
      Class<?> type = Class.forName(name.owner().replace('/', '.'), true, machine.loader());
      return new Shared(Layouts.accessible(type, name.field()), machine.locations);
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException("class " + name.owner() + ": not found", e);
    }
  }

  private static final class Shared implements LocationOwner {
    final Field field;
    final int location;

    Shared(Field field, Locations locations) {
      this.field = field;
      location = locations.add(1, this);
    }

    @Override
    public Value initial(int asked) {
      return Heap.get(field, null);
    }

    @Override
    public String name(int asked) {
      return field.getDeclaringClass().getSimpleName() + "." + field.getName();
    }
  }
}
