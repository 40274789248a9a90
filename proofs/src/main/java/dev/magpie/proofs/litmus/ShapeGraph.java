package dev.magpie.proofs.litmus;

import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.graph.EventList;
import dev.magpie.explorer.graph.Events;
import dev.magpie.explorer.graph.Graph;
import dev.magpie.explorer.model.Atomicity;
import dev.magpie.explorer.model.Coherence;
import dev.magpie.explorer.model.Model;
import dev.magpie.explorer.program.Fence;
import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.program.Update;
import dev.magpie.explorer.program.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Builds the execution graph of a shape: event by event, each after what it reads and after what
 * comes before it in its thread, as long as the model allows each.
 */
final class ShapeGraph {
  private static final Update NOTHING = read -> Value.ZERO;

  private final Shape shape;
  private final Variant variant;
  private final Mode plain;
  private final Model model;
  private final Graph graph;
  private final int[] next;

  /** The shape's numbers of locations, by what their places are in the graph. */
  private final List<Integer> locations;

  /** By the id of a step that writes. */
  private final Map<Integer, Event> writes = new HashMap<>();

  private ShapeGraph(Shape shape, Variant variant, Mode plain, Model model) {
    this.shape = shape;
    this.variant = variant;
    this.plain = plain;
    this.model = model;
    this.next = new int[shape.threads().size()];
    this.locations =
        shape.steps().stream().map(Step::location).filter(l -> l >= 0).distinct().toList();
    this.graph = new Graph(next.length, model.synchronization(), location -> Value.ZERO);
  }

  /**
   * Returns the graph; null if the model does not allow it.
   *
   * @param plain the mode in which plain accesses are made
   */
  static @Nullable Graph of(Shape shape, Variant variant, Mode plain) {
    ShapeGraph builder = new ShapeGraph(shape, variant, plain, Model.RC11);
    return builder.build() ? builder.graph : null;
  }

  private boolean build() {
    int left = shape.size();
    while (left > 0) {
      int thread = readyThread();
      if (thread < 0 || !enter(thread, shape.threads().get(thread).get(next[thread]))) {
        return false;
      }
      next[thread]++;
      left--;
    }
    return true;
  }

  /** A thread whose next step reads what is there; -1 if there is none. */
  private int readyThread() {
    for (int thread = 0; thread < next.length; thread++) {
      List<Step> steps = shape.threads().get(thread);
      if (next[thread] < steps.size()) {
        Integer from = shape.readsFrom().get(steps.get(next[thread]).id());
        if (from == null || writes.containsKey(from)) {
          return thread;
        }
      }
    }
    return -1;
  }

  private boolean enter(int thread, Step step) {
    Ordering ordering = step.ordering(variant).withPlain(plain);
    return switch (step.kind()) {
      case FENCE -> {
        Fence fence = Objects.requireNonNull(ordering.fence());
        graph.append(Events.fence(thread, index(thread), graph.nextStamp(), step.id(), fence));
        yield true;
      }
      case READ -> enterRead(thread, step, ordering, null);
      case WRITE -> enterWrite(thread, step, ordering.write(), false);
      case UPDATE ->
          enterRead(thread, step, ordering, NOTHING)
              && enterWrite(thread, step, ordering.write(), true);
    };
  }

  private int location(Step step) {
    return locations.indexOf(step.location());
  }

  private int index(int thread) {
    return graph.thread(thread).size();
  }

  private int oldestReadable(int thread, int location) {
    return Coherence.oldestReadable(graph, location, thread, graph.thread(thread).last(), null);
  }

  private boolean enterRead(int thread, Step step, Ordering ordering, @Nullable Update update) {
    EventList writers = graph.writers(location(step));
    Event from = writes.getOrDefault(shape.readsFrom().get(step.id()), writers.get(0));
    int place = writers.indexOf(from);
    if (place < oldestReadable(thread, location(step))) {
      return false;
    }
    Event read =
        Events.read(
            thread,
            index(thread),
            graph.nextStamp(),
            ordering.read(),
            step.id(),
            from,
            update,
            ordering.write());
    graph.append(read);
    return place == writers.size() - 1 || model.isConsistent(graph, List.of(read));
  }

  private boolean enterWrite(int thread, Step step, Mode mode, boolean exclusive) {
    EventList writers = graph.writers(location(step));
    int place = place(step);
    boolean fits = !exclusive || readsBefore(step, writers.get(place - 1));
    if (!fits
        || Atomicity.binds(writers, place)
        || place <= oldestReadable(thread, location(step))) {
      return false;
    }
    Event write =
        Events.write(
            thread,
            index(thread),
            graph.nextStamp(),
            location(step),
            mode,
            step.id(),
            Value.of(shape.written(step)),
            exclusive);
    graph.prepare(write);
    boolean latest = place == writers.size();
    graph.insert(write, place);
    writes.put(step.id(), write);
    return latest || model.isConsistent(graph, List.of(write));
  }

  private boolean readsBefore(Step update, Event write) {
    return writes.get(shape.readsFrom().get(update.id())) == (write.isInitial() ? null : write);
  }

  /** Behind those of the earlier writes that are in the graph. */
  private int place(Step write) {
    int place = 1;
    for (Integer earlier : shape.writes(write.location())) {
      if (earlier == write.id()) {
        return place;
      }
      place += writes.containsKey(earlier) ? 1 : 0;
    }
    throw new IllegalArgumentException("not among the writes of its location: " + write);
  }
}
