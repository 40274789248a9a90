package dev.magpie.linearizability;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a call may do atomically, given the result that it had. Every operation under test returns
 * its own first step; a linearizable one has no other.
 *
 * <p>Records, so that the search knows a place where it has been before.
 *
 * @param <S> the abstract state; immutable, with equals and hashCode
 */
interface Step<S> {

  /** Returns what may come of this step in a state; nothing if it is not allowed there. */
  List<Outcome<S>> from(S state);

  /** A state, and what is left of the call. */
  record Outcome<S>(S state, @Nullable Step<S> rest) {}

  /** The step changes the state, and the call is over. */
  static <S> List<Outcome<S>> done(S state) {
    return List.of(new Outcome<>(state, null));
  }

  /** The step changes the state, and the call goes on. */
  static <S> List<Outcome<S>> then(S state, Step<S> rest) {
    return List.of(new Outcome<>(state, rest));
  }

  /** The step changes nothing, and is allowed only if the condition holds. */
  static <S> List<Outcome<S>> doneIf(boolean condition, S state) {
    return condition ? done(state) : List.of();
  }
}
