package dev.magpie.linearizability;

import static dev.magpie.linearizability.Step.done;
import static dev.magpie.linearizability.Step.doneIf;
import static dev.magpie.linearizability.Step.then;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The calls of a ring's owner with their results, and what they are allowed to do. */
final class RingCalls {

  record TriedPush(int ring, int task, boolean accepted) implements Step<RingsState> {
    @Override
    public List<Outcome<RingsState>> from(RingsState state) {
      return pushed(state, ring, List.of(task), accepted);
    }
  }

  record PushedAll(int ring, List<Integer> tasks, boolean accepted) implements Step<RingsState> {
    @Override
    public List<Outcome<RingsState>> from(RingsState state) {
      return pushed(state, ring, tasks, accepted);
    }
  }

  private static List<Step.Outcome<RingsState>> pushed(
      RingsState state, int ring, List<Integer> tasks, boolean accepted) {
    RingState at = state.get(ring);
    if (accepted != tasks.size() <= at.room()) {
      return List.of();
    }
    return done(accepted ? state.with(ring, at.push(tasks)) : state);
  }

  /**
   * A push that may overflow: not at all if there is room, by half of a full ring and the task, or
   * by the task alone if the ring is full and a thief is at work after that.
   */
  record Pushed(int ring, int task, List<Integer> overflow) implements Step<RingsState> {
    @Override
    public List<Outcome<RingsState>> from(RingsState state) {
      RingState at = state.get(ring);
      if (overflow.isEmpty()) {
        return pushed(state, ring, List.of(task), true);
      }
      if (overflow.equals(List.of(task))) {
        return at.room() == 0 ? then(state, new SeenThief(ring)) : List.of();
      }
      int half = at.capacity() / 2;
      List<Integer> moved = overflow.subList(0, overflow.size() - 1);
      boolean allowed =
          at.size() == at.capacity()
              && moved.size() == half
              && at.startsWith(moved)
              && overflow.get(half) == task;
      return allowed ? done(state.with(ring, at.take(half))) : List.of();
    }
  }

  private record SeenThief(int ring) implements Step<RingsState> {
    @Override
    public List<Outcome<RingsState>> from(RingsState state) {
      return doneIf(state.get(ring).isStealing(), state);
    }
  }

  record Popped(int ring, @Nullable Integer task) implements Step<RingsState> {
    @Override
    public List<Outcome<RingsState>> from(RingsState state) {
      RingState at = state.get(ring);
      if (task == null) {
        return doneIf(at.size() == 0, state);
      }
      return at.startsWith(List.of(task)) ? done(state.with(ring, at.pop())) : List.of();
    }
  }

  record Sized(int ring, int size) implements Step<RingsState> {
    @Override
    public List<Outcome<RingsState>> from(RingsState state) {
      return doneIf(size == state.get(ring).size(), state);
    }
  }

  record Remained(int ring, int room) implements Step<RingsState> {
    @Override
    public List<Outcome<RingsState>> from(RingsState state) {
      return doneIf(room == state.get(ring).room(), state);
    }
  }

  private RingCalls() {}
}
