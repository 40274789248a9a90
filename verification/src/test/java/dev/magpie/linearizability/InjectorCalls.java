package dev.magpie.linearizability;

import static dev.magpie.linearizability.Step.done;
import static dev.magpie.linearizability.Step.doneIf;
import static dev.magpie.linearizability.Step.then;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The calls of an injector with their results, and what they are allowed to do. {@code push} and
 * {@code steal} change the queue in one step; that a push has begun shows only in what {@code size}
 * and the batches count.
 */
final class InjectorCalls {

  /** One task, or a batch, of which each task is pushed at an instant of its own. */
  record Pushed(List<Integer> tasks) implements Step<InjectorState> {
    @Override
    public List<Outcome<InjectorState>> from(InjectorState state) {
      return then(state.begin(tasks.size()), new Filled(tasks));
    }
  }

  private record Filled(List<Integer> tasks) implements Step<InjectorState> {
    @Override
    public List<Outcome<InjectorState>> from(InjectorState state) {
      InjectorState next = state.push(tasks.get(0));
      return tasks.size() == 1
          ? done(next)
          : then(next, new Filled(List.copyOf(tasks.subList(1, tasks.size()))));
    }
  }

  record Stolen(@Nullable Integer task) implements Step<InjectorState> {
    @Override
    public List<Outcome<InjectorState>> from(InjectorState state) {
      if (task == null) {
        return doneIf(state.size() == 0, state);
      }
      return state.startsWith(List.of(task)) ? done(state.take(1)) : List.of();
    }
  }

  /**
   * A batch: all its tasks leave the queue in one step. It is the older half, rounded up and as far
   * as there is room, unless a push was in progress: then it may be smaller, or count those tasks.
   */
  record StolenBatch(int room, List<Integer> tasks) implements Step<InjectorState> {
    @Override
    public List<Outcome<InjectorState>> from(InjectorState state) {
      return tasks.isEmpty()
          ? doneIf(state.size() == 0, state)
          : then(state, new Claimed(this, state.pending() > 0, state.begun()));
    }
  }

  private record Claimed(StolenBatch call, boolean wasPending, int begun)
      implements Step<InjectorState> {
    @Override
    public List<Outcome<InjectorState>> from(InjectorState state) {
      int count = call.tasks().size();
      boolean unsure = wasPending || begun != state.begun();
      int half = (state.size() + 1) / 2;
      int halfWithPushes = (state.size() + state.pending() + 1) / 2;
      boolean rightSize =
          count == Math.min(half, call.room() + 1)
              || (unsure && count <= Math.min(halfWithPushes, call.room() + 1))
              || (state.mayEndABlock() && count <= half);
      return rightSize && state.startsWith(call.tasks()) ? done(state.take(count)) : List.of();
    }
  }

  /** A count: exact if nothing else goes on, and 0 only if the queue was empty at an instant. */
  record Counted(long size) implements Step<InjectorState> {
    @Override
    public List<Outcome<InjectorState>> from(InjectorState state) {
      return size == 0
          ? doneIf(state.size() == 0, state)
          : then(state, new CountedPushes(size, state));
    }
  }

  private record CountedPushes(long size, InjectorState before) implements Step<InjectorState> {
    @Override
    public List<Outcome<InjectorState>> from(InjectorState state) {
      boolean quiet =
          before.pending() == 0
              && before.begun() == state.begun()
              && before.taken() == state.taken();
      return doneIf(!quiet || size == state.size(), state);
    }
  }

  /** Emptiness: true only if the queue was empty at an instant, false only if work went on. */
  record Emptied(boolean empty) implements Step<InjectorState> {
    @Override
    public List<Outcome<InjectorState>> from(InjectorState state) {
      return empty ? doneIf(state.size() == 0, state) : then(state, new NotEmpty(state));
    }
  }

  private record NotEmpty(InjectorState before) implements Step<InjectorState> {
    @Override
    public List<Outcome<InjectorState>> from(InjectorState state) {
      boolean nothing =
          state.size() == 0
              && before.size() == 0
              && before.pending() == 0
              && before.begun() == state.begun()
              && before.taken() == state.taken();
      return doneIf(!nothing, state);
    }
  }

  record Drained(List<Integer> left) implements Step<InjectorState> {
    @Override
    public List<Outcome<InjectorState>> from(InjectorState state) {
      return doneIf(left.equals(state.tasks()), state);
    }
  }

  private InjectorCalls() {}
}
