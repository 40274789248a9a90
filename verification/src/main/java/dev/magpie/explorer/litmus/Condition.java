package dev.magpie.explorer.litmus;

import java.util.function.ToLongFunction;

/** A proposition about a final state. */
sealed interface Condition {
  /** Whether it holds, given the value of each place. */
  boolean holds(ToLongFunction<Observed> values);

  record Truth(boolean value) implements Condition {
    @Override
    public boolean holds(ToLongFunction<Observed> values) {
      return value;
    }
  }

  record EqualsConstant(Observed place, long constant) implements Condition {
    @Override
    public boolean holds(ToLongFunction<Observed> values) {
      return values.applyAsLong(place) == constant;
    }
  }

  record EqualsPlace(Observed place, Observed other) implements Condition {
    @Override
    public boolean holds(ToLongFunction<Observed> values) {
      return values.applyAsLong(place) == values.applyAsLong(other);
    }
  }

  record Not(Condition operand) implements Condition {
    @Override
    public boolean holds(ToLongFunction<Observed> values) {
      return !operand.holds(values);
    }
  }

  record And(Condition left, Condition right) implements Condition {
    @Override
    public boolean holds(ToLongFunction<Observed> values) {
      return left.holds(values) && right.holds(values);
    }
  }

  record Or(Condition left, Condition right) implements Condition {
    @Override
    public boolean holds(ToLongFunction<Observed> values) {
      return left.holds(values) || right.holds(values);
    }
  }
}
