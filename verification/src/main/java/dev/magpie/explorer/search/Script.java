package dev.magpie.explorer.search;

import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.graph.EventList;
import dev.magpie.explorer.graph.Events;
import dev.magpie.explorer.graph.Graph;
import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.program.Update;
import dev.magpie.explorer.program.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets a graph grow as the steps of an execution's name say. */
final class Script implements Growth {
  private final Graph graph;

  /** The stamps of the events to come; where they end, events are stamped in turn. */
  private final List<Integer> stamps;

  private int stamped;
  private int steps;
  private int age;

  Script(Graph graph, List<Integer> stamps) {
    this.graph = graph;
    this.stamps = stamps;
  }

  @Override
  public int nextStamp() {
    return stamped < stamps.size() ? stamps.get(stamped++) : graph.nextStamp();
  }

  /** Allows some more events, the first of them with the given age. */
  void allow(int events, int firstAge) {
    steps = events;
    age = firstAge;
  }

  @Override
  public Graph graph() {
    return graph;
  }

  @Override
  public boolean mayGrow() {
    return steps > 0;
  }

  /** How many of the allowed events have not been made. */
  int left() {
    return steps;
  }

  /** Whether all that was allowed has been used. */
  boolean isSpent() {
    return steps == 0;
  }

  private int nextAge() {
    int next = age;
    age = 0;
    steps--;
    return next;
  }

  @Override
  public Event read(
      int thread, int location, Mode mode, int site, @Nullable Update update, Mode writeMode) {
    EventList writers = graph.writers(location);
    int place = place(writers, writers.size() - 1);
    int index = graph.thread(thread).size();
    Event read =
        Events.read(thread, index, nextStamp(), mode, site, writers.get(place), update, writeMode);
    graph.append(read);
    Value written = update == null ? null : update.apply(read.valueOrThrow());
    if (written != null) {
      insert(thread, location, writeMode, written, site, true, place + 1);
    }
    return read;
  }

  @Override
  public boolean write(int thread, int location, Mode mode, Value value, int site) {
    EventList writers = graph.writers(location);
    insert(thread, location, mode, value, site, false, place(writers, writers.size()));
    return true;
  }

  private void insert(
      int thread, int location, Mode mode, Value value, int site, boolean exclusive, int place) {
    int index = graph.thread(thread).size();
    Event write = Events.write(thread, index, nextStamp(), location, mode, site, value, exclusive);
    graph.prepare(write);
    graph.insert(write, place);
  }

  private int place(EventList writers, int latest) {
    int wanted = nextAge();
    if (wanted > latest) {
      throw new ScriptMismatch(
          "an event of age " + wanted + " among " + writers.size() + " writes");
    }
    return latest - wanted;
  }

  @Override
  public Event choose(int thread, int alternatives, int site) {
    int number = nextAge();
    if (number >= alternatives) {
      throw new ScriptMismatch("choice " + number + " of " + alternatives);
    }
    Event choice =
        Events.numbered(
            Event.Kind.CHOICE, thread, graph.thread(thread).size(), nextStamp(), site, number);
    graph.append(choice);
    return choice;
  }

  @Override
  public void append(Event event) {
    nextAge();
    graph.append(event);
  }
}
