package dev.magpie.linearizability;

import static dev.magpie.linearizability.Step.done;
import static dev.magpie.linearizability.Step.doneIf;
import static dev.magpie.linearizability.Step.then;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The calls of a buffer's owner and thieves with their results, and what they may do. */
final class BufferCalls {

  /** All tasks or none. */
  record Pushed(List<Integer> tasks, boolean accepted) implements Step<BufferState> {
    @Override
    public List<Outcome<BufferState>> from(BufferState state) {
      if (accepted != tasks.size() <= state.room()) {
        return List.of();
      }
      return done(accepted ? state.push(tasks) : state);
    }
  }

  /** A push that overflows if the buffer is full: by half of it, and then the task. */
  record PushedOver(int task, List<Integer> overflow) implements Step<BufferState> {
    @Override
    public List<Outcome<BufferState>> from(BufferState state) {
      if (overflow.isEmpty()) {
        return state.room() > 0 ? done(state.push(List.of(task))) : List.of();
      }
      int half = state.capacity() / 2;
      boolean allowed =
          state.room() == 0
              && overflow.size() == half + 1
              && state.startsWith(overflow.subList(0, half))
              && overflow.get(half) == task;
      return allowed ? done(state.take(half)) : List.of();
    }
  }

  /** By the owner or a thief. */
  record Taken(@Nullable Integer task) implements Step<BufferState> {
    @Override
    public List<Outcome<BufferState>> from(BufferState state) {
      if (task == null) {
        return doneIf(state.size() == 0, state);
      }
      return state.startsWith(List.of(task)) ? done(state.take(1)) : List.of();
    }
  }

  /** A thief counts the tasks, and takes half if none has left since. */
  record StolenHalf(int room, List<Integer> tasks) implements Step<BufferState> {
    @Override
    public List<Outcome<BufferState>> from(BufferState state) {
      if (tasks.isEmpty()) {
        return doneIf(state.size() == 0, state);
      }
      boolean rightSize = tasks.size() == Math.min((state.size() + 1) / 2, room + 1);
      return rightSize ? then(state, new Claim(tasks, state.taken())) : List.of();
    }
  }

  private record Claim(List<Integer> tasks, int taken) implements Step<BufferState> {
    @Override
    public List<Outcome<BufferState>> from(BufferState state) {
      boolean allowed = state.taken() == taken && state.startsWith(tasks);
      return allowed ? done(state.take(tasks.size())) : List.of();
    }
  }

  /** The owner's size and room. */
  record Sized(int size, int room) implements Step<BufferState> {
    @Override
    public List<Outcome<BufferState>> from(BufferState state) {
      return size == state.size() ? then(state, new Remained(room)) : List.of();
    }
  }

  private record Remained(int room) implements Step<BufferState> {
    @Override
    public List<Outcome<BufferState>> from(BufferState state) {
      return doneIf(room == state.room(), state);
    }
  }

  /** A thief's count, from the tasks taken at one instant to the tasks pushed by a later one. */
  record Counted(int size) implements Step<BufferState> {
    @Override
    public List<Outcome<BufferState>> from(BufferState state) {
      return then(state, new CountedPushes(size, state.taken()));
    }
  }

  private record CountedPushes(int size, int taken) implements Step<BufferState> {
    @Override
    public List<Outcome<BufferState>> from(BufferState state) {
      return doneIf(
          size == Math.min(state.taken() + state.size() - taken, state.capacity()), state);
    }
  }

  /** All tasks that are left, when nothing else goes on. */
  record Drained(List<Integer> left) implements Step<BufferState> {
    @Override
    public List<Outcome<BufferState>> from(BufferState state) {
      return doneIf(left.equals(state.tasks()), state);
    }
  }

  private BufferCalls() {}
}
