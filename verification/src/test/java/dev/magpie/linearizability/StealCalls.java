package dev.magpie.linearizability;

import static dev.magpie.linearizability.Step.done;
import static dev.magpie.linearizability.Step.doneIf;
import static dev.magpie.linearizability.Step.then;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The calls of a ring's thieves with their results, and what they are allowed to do. A steal claims
 * tasks, which refuses other thieves and leaves their slots occupied, and finishes later.
 */
final class StealCalls {

  record Stolen(int ring, @Nullable Integer task) implements Step<RingsState> {
    @Override
    public List<Outcome<RingsState>> from(RingsState state) {
      RingState at = state.get(ring);
      if (task == null) {
        return doneIf(at.size() == 0 || at.isStealing(), state);
      }
      return !at.isStealing() && at.startsWith(List.of(task))
          ? then(state.with(ring, at.take(1).hold(1)), new Finish(ring))
          : List.of();
    }
  }

  private record Finish(int ring) implements Step<RingsState> {
    @Override
    public List<Outcome<RingsState>> from(RingsState state) {
      return done(state.with(ring, state.get(ring).hold(0)));
    }
  }

  /** First the destination's room is looked at, which only grows until the call ends. */
  record StolenInto(int ring, int destination, @Nullable Integer task) implements Step<RingsState> {
    @Override
    public List<Outcome<RingsState>> from(RingsState state) {
      int room = state.get(destination).room();
      if (room > 0) {
        return then(state, new Look(this, room));
      }
      return doneIf(task == null, state);
    }
  }

  /** Then the tasks are counted. */
  private record Look(StolenInto call, int room) implements Step<RingsState> {
    @Override
    public List<Outcome<RingsState>> from(RingsState state) {
      RingState at = state.get(call.ring());
      boolean refused = at.size() == 0 || at.isStealing();
      if (refused || call.task() == null) {
        return doneIf(refused && call.task() == null, state);
      }
      int half = (at.size() + 1) / 2;
      return then(state, new Claim(call, Math.min(half, room + 1), at.taken()));
    }
  }

  /** Then they are claimed, if none was taken since they were counted. */
  private record Claim(StolenInto call, int count, int taken) implements Step<RingsState> {
    @Override
    public List<Outcome<RingsState>> from(RingsState state) {
      RingState at = state.get(call.ring());
      if (at.isStealing() || at.taken() != taken || !at.tasks().get(0).equals(call.task())) {
        return List.of();
      }
      List<Integer> others = List.copyOf(at.tasks().subList(1, count));
      return then(state.with(call.ring(), at.take(count).hold(count)), new Transfer(call, others));
    }
  }

  /** Then all but one appear in the destination. */
  private record Transfer(StolenInto call, List<Integer> others) implements Step<RingsState> {
    @Override
    public List<Outcome<RingsState>> from(RingsState state) {
      RingState into = state.get(call.destination());
      return others.size() > into.room()
          ? List.of()
          : then(state.with(call.destination(), into.push(others)), new Finish(call.ring()));
    }
  }

  /** A thief's count, from the tasks taken at one instant to the tasks pushed by a later one. */
  record Counted(int ring, int size) implements Step<RingsState> {
    @Override
    public List<Outcome<RingsState>> from(RingsState state) {
      return then(state, new CountedPushes(this, state.get(ring).taken()));
    }
  }

  private record CountedPushes(Counted call, int taken) implements Step<RingsState> {
    @Override
    public List<Outcome<RingsState>> from(RingsState state) {
      RingState at = state.get(call.ring());
      return doneIf(call.size() == Math.min(at.taken() + at.size() - taken, at.capacity()), state);
    }
  }

  /** All tasks that are left in each ring, when nothing else goes on. */
  record Drained(List<Integer> left0, List<Integer> left1, List<Integer> left2)
      implements Step<RingsState> {
    @Override
    public List<Outcome<RingsState>> from(RingsState state) {
      boolean asExpected =
          left0.equals(state.get(0).tasks())
              && left1.equals(state.get(1).tasks())
              && left2.equals(state.get(2).tasks());
      return doneIf(asExpected, state);
    }
  }

  private StealCalls() {}
}
