package dev.magpie.linearizability;

import static dev.magpie.linearizability.Step.done;
import static dev.magpie.linearizability.Step.doneIf;
import static dev.magpie.linearizability.Step.then;

import java.util.List;

/** The calls of a node list with their results, and what they are allowed to do. */
final class NodeListCalls {

  /** A push is one step, of a batch as well. */
  record Pushed(List<Integer> tasks) implements Step<NodeListState> {
    @Override
    public List<Outcome<NodeListState>> from(NodeListState state) {
      return done(state.push(tasks));
    }
  }

  /**
   * One task, or as many as there was room for and one more. To take nothing, the list must be
   * empty, or another the consumer.
   */
  record Taken(int limit, List<Integer> tasks) implements Step<NodeListState> {
    @Override
    public List<Outcome<NodeListState>> from(NodeListState state) {
      boolean refused = state.isConsuming() || state.isEmpty();
      if (refused || tasks.isEmpty()) {
        return doneIf(refused && tasks.isEmpty(), state);
      }
      return then(state.consuming(true), new Next(limit, tasks));
    }
  }

  /** The consumer takes from the cache, and the stack if that is used up. */
  private record Next(int limit, List<Integer> left) implements Step<NodeListState> {
    @Override
    public List<Outcome<NodeListState>> from(NodeListState state) {
      NodeListState at = state.cache().isEmpty() ? state.takeStack() : state;
      if (left.isEmpty()) {
        return limit == 0 ? done(state.consuming(false)) : ending(at);
      }
      boolean allowed = limit > 0 && !at.isEmpty() && at.cache().get(0).equals(left.get(0));
      List<Integer> others = List.copyOf(left.subList(1, left.size()));
      return allowed ? then(at.takeFirst(), new Next(limit - 1, others)) : List.of();
    }

    /** It has found nothing more, and leaves; tasks may have been pushed by then. */
    private static List<Outcome<NodeListState>> ending(NodeListState at) {
      return at.isEmpty() ? then(at, new Next(0, List.of())) : List.of();
    }
  }

  /** Emptiness: true only if the list was empty and without a consumer at an instant. */
  record Emptied(boolean empty) implements Step<NodeListState> {
    @Override
    public List<Outcome<NodeListState>> from(NodeListState state) {
      return doneIf(empty == (state.isEmpty() && !state.isConsuming()), state);
    }
  }

  /** All tasks that are left, when nothing else goes on. */
  record Drained(List<Integer> left) implements Step<NodeListState> {
    @Override
    public List<Outcome<NodeListState>> from(NodeListState state) {
      int cached = state.cache().size();
      return doneIf(
          left.size() == cached + state.stack().size()
              && left.subList(0, cached).equals(state.cache())
              && left.subList(cached, left.size()).equals(state.stack()),
          state);
    }
  }

  private NodeListCalls() {}
}
