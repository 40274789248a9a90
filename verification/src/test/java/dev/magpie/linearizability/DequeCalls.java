package dev.magpie.linearizability;

import static dev.magpie.linearizability.Step.done;
import static dev.magpie.linearizability.Step.doneIf;
import static dev.magpie.linearizability.Step.then;

import dev.magpie.queue.deque.Flavour;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The calls of owners and thieves of deques with their results, and what they are allowed to do.
 */
final class DequeCalls {

  record Pushed(int deque, List<Integer> tasks) implements Step<DequesState> {
    @Override
    public List<Outcome<DequesState>> from(DequesState state) {
      return done(state.push(deque, tasks));
    }
  }

  record Popped(int deque, @Nullable Integer task) implements Step<DequesState> {
    @Override
    public List<Outcome<DequesState>> from(DequesState state) {
      if (task == null) {
        return doneIf(state.isEmpty(deque), state);
      }
      return !state.isEmpty(deque) && state.popped(deque).equals(task)
          ? done(state.pop(deque))
          : List.of();
    }
  }

  record Sized(int deque, int size) implements Step<DequesState> {
    @Override
    public List<Outcome<DequesState>> from(DequesState state) {
      return doneIf(size == state.get(deque).size(), state);
    }
  }

  record Stolen(@Nullable Integer task) implements Step<DequesState> {
    @Override
    public List<Outcome<DequesState>> from(DequesState state) {
      if (task == null) {
        return doneIf(state.isEmpty(0), state);
      }
      return !state.isEmpty(0) && state.oldest(0).equals(task) ? done(state.take(0, 1)) : List.of();
    }
  }

  /** A thief's count: 0 only if the deque is empty at some instant. */
  record Counted(int size) implements Step<DequesState> {
    @Override
    public List<Outcome<DequesState>> from(DequesState state) {
      return doneIf(size > 0 || state.isEmpty(0), state);
    }
  }

  /** A steal of the older half. First the tasks are counted. */
  record StolenInto(int destination, @Nullable Integer task) implements Step<DequesState> {
    @Override
    public List<Outcome<DequesState>> from(DequesState state) {
      if (state.isEmpty(0) || task == null) {
        return doneIf(state.isEmpty(0) && task == null, state);
      }
      int half = (state.get(0).size() + 1) / 2;
      return then(
          state,
          state.flavour() == Flavour.FIFO
              ? new Claim(this, half, state.taken())
              : new TakeNext(this, half, List.of()));
    }
  }

  /** Then, of a FIFO deque, all are claimed, if none was taken since they were counted. */
  private record Claim(StolenInto call, int count, int taken) implements Step<DequesState> {
    @Override
    public List<Outcome<DequesState>> from(DequesState state) {
      if (state.taken() != taken || !state.oldest(0).equals(call.task())) {
        return List.of();
      }
      List<Integer> others = List.copyOf(state.get(0).subList(1, count));
      return then(state.take(0, count), new Transfer(call.destination(), others));
    }
  }

  /** Of a LIFO deque one is taken after the other, until others interfere. */
  private record TakeNext(StolenInto call, int left, List<Integer> others)
      implements Step<DequesState> {
    @Override
    public List<Outcome<DequesState>> from(DequesState state) {
      List<Outcome<DequesState>> outcomes = new ArrayList<>();
      boolean isFirst = others.isEmpty();
      if (!state.isEmpty(0) && (!isFirst || state.oldest(0).equals(call.task()))) {
        List<Integer> more = new ArrayList<>(others);
        more.add(state.oldest(0));
        DequesState next = state.take(0, 1);
        if (left > 1) {
          outcomes.add(new Outcome<>(next, new TakeNext(call, left - 1, more)));
        }
        List<Integer> moved = List.copyOf(more.subList(1, more.size()));
        outcomes.add(new Outcome<>(next, new Transfer(call.destination(), moved)));
      }
      return outcomes;
    }
  }

  /** Then all but one appear in the destination. */
  private record Transfer(int destination, List<Integer> others) implements Step<DequesState> {
    @Override
    public List<Outcome<DequesState>> from(DequesState state) {
      return done(state.push(destination, others));
    }
  }

  /** All tasks that are left in each deque, when nothing else goes on. */
  record Drained(List<List<Integer>> left) implements Step<DequesState> {
    @Override
    public List<Outcome<DequesState>> from(DequesState state) {
      return doneIf(left.equals(state.deques()), state);
    }
  }

  private DequeCalls() {}
}
