package dev.magpie.explorer.runtime;

import dev.magpie.explorer.program.Memory;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds and makes the identities of objects. */
final class Identities {
  private final Machine machine;
  private final Layouts layouts;
  private final Map<Identity.Key, Identity> byKey = new HashMap<>();
  private final WeakIdentities others = new WeakIdentities();
  private final Publication publication;

  private @Nullable Object last;
  private @Nullable Identity lastIdentity;
  private int initial;
  private int position;
  private int ordinal;

  Identities(Machine machine, Layouts layouts) {
    this.machine = machine;
    this.layouts = layouts;
    publication = new Publication(this, layouts);
  }

  void beginRun() {
    position = -1;
    ordinal = 0;
    others.clean();
  }

  /** The identity of an object whose fields or elements are accessed; a new one if need be. */
  Identity of(Object object) {
    Identity identity = find(object);
    if (identity != null) {
      return identity;
    }
    return object instanceof Class ? createInitial(object) : create(object);
  }

  /** Whoever meets it first, it was there before. */
  Identity createInitial(Object object) {
    Memory aside = machine.memory;
    machine.memory = null;
    try {
      return create(object);
    } finally {
      machine.memory = aside;
    }
  }

  /** The identity of an object, or null if it has none. */
  @Nullable Identity find(Object object) {
    if (object instanceof Tracked tracked) {
      return tracked.magpie$identity();
    }
    if (object == last) {
      return lastIdentity;
    }
    Identity identity = others.get(object);
    if (identity != null) {
      last = object;
      lastIdentity = identity;
    }
    return identity;
  }

  /** Makes an object known that others can meet from now on, with all that it leads to. */
  void publish(@Nullable Object object) {
    if (object != null && !Values.isValue(object)) {
      publication.publish(object);
    }
  }

  /** Registers what is there before all threads, with all that it leads to. */
  void register(@Nullable Object object) {
    if (object != null && !Values.isValue(object)) {
      publication.register(object);
    }
  }

  /** The incarnation, in this run, of an object that was read from the memory. */
  @Nullable Object met(@Nullable Object object) {
    if (object == null) {
      return null;
    }
    Identity identity = object instanceof Tracked t ? t.magpie$identity() : findOther(object);
    if (identity == null) {
      return object;
    }
    if (identity.seenIn != machine.run) {
      identity.seenIn = machine.run;
      identity.incarnation = object;
    }
    return identity.incarnation;
  }

  private @Nullable Identity findOther(Object object) {
    return Values.isValue(object) ? null : find(object);
  }

  /** Whether two references are the same object, perhaps in two incarnations. */
  boolean same(@Nullable Object a, @Nullable Object b) {
    if (a == b) {
      return true;
    }
    if (a == null || b == null) {
      return false;
    }
    if (Values.isValue(a) || Values.isValue(b)) {
      return Values.areEqual(a, b);
    }
    Identity identity = find(a);
    return identity != null && identity == find(b);
  }

  Identity create(Object object) {
    Identity.Key key = nextKey();
    Identity first = byKey.get(key);
    int length = Identity.length(object);
    for (Identity i = first; i != null; i = i.next) {
      if (i.type == object.getClass() && i.length == length) {
        return attach(object, i);
      }
    }
    Identity made =
        new Identity(key, object, layouts.of(object.getClass()), machine.locations, first);
    byKey.put(key, made);
    return attach(object, made);
  }

  private Identity attach(Object object, Identity identity) {
    if (object instanceof Tracked tracked) {
      tracked.magpie$identity(identity);
    } else {
      others.put(object, identity);
    }
    if (identity.thread != Identity.INITIAL) {
      identity.incarnate(object, machine.run);
    }
    return identity;
  }

  private Identity.Key nextKey() {
    Memory memory = machine.memory;
    if (memory == null) {
      return new Identity.Key(Identity.INITIAL, 0, initial++);
    }
    int now = memory.position();
    if (now != position) {
      position = now;
      ordinal = 0;
    }
    return new Identity.Key(machine.thread, now, ordinal++);
  }
}
