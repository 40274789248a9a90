package dev.magpie.explorer.runtime;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/** The identities of objects that have no room for one: arrays, lambdas, objects of the JDK. */
final class WeakIdentities {
  private final ReferenceQueue<Object> dead = new ReferenceQueue<>();
  private @Nullable Entry[] buckets = new Entry[1024];
  private int size;

  private static final class Entry extends WeakReference<Object> {
    final int hash;
    final Identity identity;
    @Nullable Entry next;

    Entry(Object object, int hash, Identity identity, ReferenceQueue<Object> dead) {
      super(object, dead);
      this.hash = hash;
      this.identity = identity;
    }
  }

  @Nullable Identity get(Object object) {
    int hash = System.identityHashCode(object);
    for (Entry e = buckets[hash & (buckets.length - 1)]; e != null; e = e.next) {
      if (e.hash == hash && e.refersTo(object)) {
        return e.identity;
      }
    }
    return null;
  }

  void put(Object object, Identity identity) {
    if (size > buckets.length) {
      grow();
    }
    add(new Entry(object, System.identityHashCode(object), identity, dead));
    size++;
  }

  /** Forgets the objects that are gone. */
  void clean() {
    for (Reference<?> r = dead.poll(); r != null; r = dead.poll()) {
      remove((Entry) r);
    }
  }

  private void add(Entry entry) {
    int bucket = entry.hash & (buckets.length - 1);
    entry.next = buckets[bucket];
    buckets[bucket] = entry;
  }

  private void remove(Entry gone) {
    int bucket = gone.hash & (buckets.length - 1);
    Entry before = null;
    for (Entry e = buckets[bucket]; e != null; before = e, e = e.next) {
      if (e == gone) {
        if (before == null) {
          buckets[bucket] = e.next;
        } else {
          before.next = e.next;
        }
        size--;
        return;
      }
    }
  }

  private void grow() {
    @Nullable Entry[] old = buckets;
    buckets = new Entry[2 * old.length];
    for (Entry first : old) {
      for (Entry e = first; e != null; ) {
        Entry next = e.next;
        add(e);
        e = next;
      }
    }
  }
}
