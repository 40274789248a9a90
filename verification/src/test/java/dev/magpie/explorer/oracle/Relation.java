package dev.magpie.explorer.oracle;

import java.util.function.IntPredicate;

/** A binary relation on at most 64 events: a boolean matrix, one row of bits an event. */
final class Relation {
  private final long[] rows;

  private Relation(long[] rows) {
    this.rows = rows;
  }

  static Relation empty(int events) {
    return new Relation(new long[events]);
  }

  /** The set as a relation, written [set] in the papers. */
  static Relation of(int events, IntPredicate set) {
    Relation identity = empty(events);
    for (int e = 0; e < events; e++) {
      if (set.test(e)) {
        identity.add(e, e);
      }
    }
    return identity;
  }

  void add(int from, int to) {
    rows[from] |= 1L << to;
  }

  /** The relation and one more pair. */
  Relation with(int from, int to) {
    Relation more = new Relation(rows.clone());
    more.add(from, to);
    return more;
  }

  boolean has(int from, int to) {
    return (rows[from] >>> to & 1) != 0;
  }

  Relation or(Relation that) {
    long[] union = rows.clone();
    for (int i = 0; i < union.length; i++) {
      union[i] |= that.rows[i];
    }
    return new Relation(union);
  }

  Relation and(Relation that) {
    long[] both = rows.clone();
    for (int i = 0; i < both.length; i++) {
      both[i] &= that.rows[i];
    }
    return new Relation(both);
  }

  Relation minus(Relation that) {
    long[] rest = rows.clone();
    for (int i = 0; i < rest.length; i++) {
      rest[i] &= ~that.rows[i];
    }
    return new Relation(rest);
  }

  /** Composition, written with a semicolon in the papers. */
  Relation then(Relation that) {
    long[] composed = new long[rows.length];
    for (int i = 0; i < rows.length; i++) {
      for (long rest = rows[i]; rest != 0; rest &= rest - 1) {
        composed[i] |= that.rows[Long.numberOfTrailingZeros(rest)];
      }
    }
    return new Relation(composed);
  }

  Relation inverse() {
    Relation inverse = empty(rows.length);
    for (int i = 0; i < rows.length; i++) {
      for (long rest = rows[i]; rest != 0; rest &= rest - 1) {
        inverse.add(Long.numberOfTrailingZeros(rest), i);
      }
    }
    return inverse;
  }

  /** The relation or identity, written with a question mark. */
  Relation optional() {
    return or(of(rows.length, e -> true));
  }

  /** The transitive closure, written with a plus. */
  Relation plus() {
    long[] closure = rows.clone();
    for (int k = 0; k < closure.length; k++) {
      for (int i = 0; i < closure.length; i++) {
        if ((closure[i] >>> k & 1) != 0) {
          closure[i] |= closure[k];
        }
      }
    }
    return new Relation(closure);
  }

  /** The reflexive transitive closure, written with a star. */
  Relation star() {
    return plus().optional();
  }

  boolean isEmpty() {
    for (long row : rows) {
      if (row != 0) {
        return false;
      }
    }
    return true;
  }

  boolean irreflexive() {
    for (int i = 0; i < rows.length; i++) {
      if (has(i, i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the events can be taken away one after the other, each when it leads to no other. */
  boolean acyclic() {
    long left = rows.length == Long.SIZE ? -1 : (1L << rows.length) - 1;
    long before = 0;
    while (left != before) {
      before = left;
      for (int i = 0; i < rows.length; i++) {
        if ((rows[i] & left) == 0) {
          left &= ~(1L << i);
        }
      }
    }
    return left == 0;
  }
}
