package dev.magpie.proofs.litmus;

import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.graph.Execution;
import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.program.Program;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Makes a shape of an execution. The start of a thread becomes a release write that the thread
 * acquires first of all, and the end of a thread likewise for who joins it: a litmus test has
 * neither. Permits and choices order nothing, and are left out.
 */
final class ShapeReader {
  /** Behind all locations of programs, two for each thread: it may run, and it has ended. */
  private static final int FIRST_OF_THREADS = 1 << 20;

  private static final Pattern NUMBERS = Pattern.compile("[#@][0-9a-f]+(:[0-9a-f]+)?|\\[[0-9]+]$");

  private final Contrast contrast;
  private final Execution execution;
  private final Map<Integer, Integer> readsFrom = new HashMap<>();
  private final Map<Integer, List<Integer>> coherence = new HashMap<>();

  /** The id of the step that an event of the mutant becomes a part of. */
  private final Map<Event, Integer> ids = new HashMap<>();

  /** By location, the ids of the steps that acquire the start or the end of a thread. */
  private final Map<Integer, List<Integer>> acquired = new HashMap<>();

  /** By the id of a step, where in the source it stands. */
  private final Map<Integer, String> places = new HashMap<>();

  private int nextId;

  ShapeReader(Contrast contrast) {
    this.contrast = contrast;
    this.execution = contrast.without();
  }

  /** Reads the whole execution; to be called once. */
  Shape read() {
    List<List<Step>> threads = new ArrayList<>();
    for (int thread = 0; thread < execution.threads(); thread++) {
      threads.add(steps(thread));
    }
    ids.forEach(
        (event, id) -> {
          if (event.isRead() && !event.rfOrThrow().isInitial()) {
            readsFrom.put(id, ids.get(event.rfOrThrow()));
          }
          if (event.isWrite()) {
            coherence.computeIfAbsent(event.location, this::order);
          }
        });
    acquired.forEach((location, reads) -> acquire(location, reads));
    return new Shape(threads, readsFrom, coherence);
  }

  private List<Integer> order(int location) {
    return execution.coherence(location).stream()
        .filter(write -> !write.isInitial())
        .map(ids::get)
        .toList();
  }

  private void acquire(int location, List<Integer> reads) {
    List<Integer> writes = coherence.getOrDefault(location, List.of());
    reads.forEach(read -> writes.forEach(write -> readsFrom.put(read, write)));
  }

  private List<Step> steps(int thread) {
    List<Event> events = execution.events(thread);
    List<Event> shipped = contrast.with().events(thread);
    List<Step> steps = new ArrayList<>();
    steps.add(acquire(start(thread)));
    for (int i = 0; i < events.size(); i++) {
      Event event = events.get(i);
      switch (event.kind) {
        case START -> steps.add(release(start(event.number)));
        case JOIN -> steps.add(acquire(end(event.number)));
        case CHOICE -> {}
        case READ, WRITE, FENCE -> {
          boolean isUpdate = i + 1 < events.size() && events.get(i + 1).exclusive;
          if (event.mode != Mode.PERMIT && !event.exclusive) {
            ids.put(event, nextId);
            if (isUpdate) {
              ids.put(events.get(i + 1), nextId);
            }
            places.put(nextId, place(event));
            steps.add(step(event, shipped.get(i), isUpdate));
          }
        }
      }
    }
    steps.add(release(end(thread)));
    return steps;
  }

  /** The method in which a step stands. */
  String place(Step step) {
    String none = step.kind() == Step.Kind.FENCE ? "the fence" : locationName(step.location());
    return places.getOrDefault(step.id(), none);
  }

  private String place(Event event) {
    String site = contrast.program().describeSite(event.site);
    return site.substring(0, site.indexOf('('));
  }

  /** The name of a location; without the number of the object, or the index of an element. */
  String locationName(int location) {
    Program program = contrast.program();
    if (location < FIRST_OF_THREADS) {
      String name = dev.magpie.explorer.trace.Names.shorten(program.locationName(location));
      return NUMBERS.matcher(name).replaceAll("");
    }
    String thread = program.threadName((location - FIRST_OF_THREADS) / 2);
    return (location % 2 == 0 ? "the start of " : "the end of ") + thread;
  }

  private static int start(int thread) {
    return FIRST_OF_THREADS + 2 * thread;
  }

  private static int end(int thread) {
    return start(thread) + 1;
  }

  private Step acquire(int location) {
    acquired.computeIfAbsent(location, unused -> new ArrayList<>()).add(nextId);
    return new Step(nextId++, Step.Kind.READ, location, Ordering.ACQUIRE, Ordering.ACQUIRE);
  }

  private Step release(int location) {
    coherence.put(location, List.of(nextId));
    return new Step(nextId++, Step.Kind.WRITE, location, Ordering.RELEASE, Ordering.RELEASE);
  }

  private Step step(Event event, Event shipped, boolean isUpdate) {
    Ordering with = ordering(shipped, isUpdate);
    Ordering without = ordering(event, isUpdate);
    return new Step(nextId++, kind(event, isUpdate), event.location, with, without);
  }

  private static Step.Kind kind(Event event, boolean isUpdate) {
    if (isUpdate) {
      return Step.Kind.UPDATE;
    }
    return Step.Kind.valueOf(event.kind.name());
  }

  private Ordering ordering(Event event, boolean isUpdate) {
    if (isUpdate) {
      return new Ordering(event.mode, event.writeMode, null);
    }
    boolean mayRace = event.isAccess() && contrast.program().mayRace(event.location);
    return Ordering.of(event).withPlain(mayRace ? Mode.OPAQUE : Mode.PLAIN);
  }
}
