package dev.magpie.explorer.search;

import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.graph.EventList;
import dev.magpie.explorer.graph.Events;
import dev.magpie.explorer.graph.Graph;
import dev.magpie.explorer.model.Atomicity;
import dev.magpie.explorer.model.Coherence;
import dev.magpie.explorer.model.Model;
import dev.magpie.explorer.model.NoThinAir;
import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.program.Update;
import dev.magpie.explorer.program.Value;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One graph of the search and the choices that are open in it. A backward revisit opens a branch of
 * its own on top; the search holds no more than the branches that are open.
 */
final class Branch implements Growth {
  private final Graph graph;
  private final Model model;
  private final Judge judge;
  private final Deque<Choice> choices = new ArrayDeque<>();

  Branch(Graph graph, Model model, Judge judge) {
    this.graph = graph;
    this.model = model;
    this.judge = judge;
  }

  @Override
  public Graph graph() {
    return graph;
  }

  Deque<Choice> choices() {
    return choices;
  }

  Branch onTop(Graph other) {
    return new Branch(other, model, judge);
  }

  @Override
  public int nextStamp() {
    return graph.nextStamp();
  }

  @Override
  public boolean mayGrow() {
    return true;
  }

  /**
   * Adds a read of the latest write; the other writes that it could read remain as a choice. If it
   * is half of a read-modify-write that writes, the write follows.
   *
   * @return the read; null if it must be abandoned, since the write half has no place
   */
  @Override
  public @Nullable Event read(
      int thread, int location, Mode mode, int site, @Nullable Update update, Mode writeMode) {
    EventList writers = graph.writers(location);
    int oldest = oldestReadable(thread, location);
    int index = graph.thread(thread).size();
    Event read =
        Events.read(
            thread, index, graph.nextStamp(), mode, site, writers.last(), update, writeMode);
    if (oldest < writers.size() - 1) {
      choices.push(ReadChoice.of(read, writers, oldest));
    }
    graph.append(read);
    judge.entered(graph, read);
    return writeHalf(read) ? read : null;
  }

  /** Adds a read of a write that is not the latest; false if that is not consistent. */
  boolean enterOlder(Event read) {
    graph.append(read);
    if (!isConsistent(read)) {
      return false;
    }
    judge.entered(graph, read);
    return writeHalf(read);
  }

  /** The read-modify-write's write follows at once, before any other thread moves. */
  private boolean writeHalf(Event read) {
    Value written = read.update == null ? null : read.update.apply(read.valueOrThrow());
    return written == null
        || write(read.thread, read.location, read.writeMode, written, read.site, read);
  }

  @Override
  public boolean write(int thread, int location, Mode mode, Value value, int site) {
    return write(thread, location, mode, value, site, null);
  }

  @Override
  public Event choose(int thread, int alternatives, int site) {
    Event first =
        Events.numbered(
            Event.Kind.CHOICE, thread, graph.thread(thread).size(), graph.nextStamp(), site, 0);
    graph.append(first);
    if (alternatives > 1) {
      choices.push(new NumberChoice(first, 1, alternatives));
    }
    return first;
  }

  @Override
  public void append(Event event) {
    graph.append(event);
  }

  /**
   * Adds a write as the latest, or right behind what its read half reads; other places remain as a
   * choice, and so do the reads that may read it instead of what they read.
   *
   * @return false if it has no place
   */
  private boolean write(
      int thread, int location, Mode mode, Value value, int site, @Nullable Event readHalf) {
    int index = graph.thread(thread).size();
    Event write =
        Events.write(
            thread, index, graph.nextStamp(), location, mode, site, value, readHalf != null);
    graph.prepare(write);
    EventList writers = graph.writers(location);
    int place = readHalf == null ? writers.size() : writers.indexOf(readHalf.rfOrThrow()) + 1;
    Event rival =
        readHalf != null && Atomicity.binds(writers, place) ? halfOf(writers.get(place)) : null;
    pushRevisits(write, rival);
    if (rival != null) {
      return false;
    }
    if (readHalf == null) {
      pushPlaces(write, writers);
    }
    return insert(write, place);
  }

  private Event halfOf(Event write) {
    return graph.thread(write.thread).get(write.index - 1);
  }

  private void pushRevisits(Event write, @Nullable Event rival) {
    if (rival != null && !NoThinAir.allows(rival, write)) {
      return;
    }
    List<Event> reads = Revisits.of(graph, write, rival);
    if (!reads.isEmpty()) {
      choices.push(new RevisitChoice(write, reads));
    }
  }

  private void pushPlaces(Event write, EventList writers) {
    if (writers.size() > 1) {
      WriteChoice places =
          WriteChoice.of(write, writers, oldestReadable(write.thread, write.location));
      if (places.hasNext()) {
        choices.push(places);
      }
    }
  }

  /** Puts a write at a place; false if it is not the last and not consistent there. */
  boolean insert(Event write, int place) {
    boolean latest = place == graph.writers(write.location).size();
    graph.insert(write, place);
    if (!latest && !isConsistent(write)) {
      return false;
    }
    judge.entered(graph, write);
    return true;
  }

  /** Redirects a read to a younger write; both are new in this graph. */
  boolean revisit(Event read, Event write, int place) {
    boolean latest = place == graph.writers(write.location).size();
    graph.insert(write, place);
    graph.append(read);
    if (!latest && !isConsistent(write, read)) {
      return false;
    }
    judge.entered(graph, write);
    judge.entered(graph, read);
    return writeHalf(read);
  }

  private boolean isConsistent(Event... entered) {
    return model.isConsistent(graph, List.of(entered));
  }

  /** See {@link Coherence#oldestReadable}. */
  int oldestReadable(int thread, int location) {
    Event previous = graph.thread(thread).last();
    Event start = previous == null ? graph.startOf(thread) : null;
    return Coherence.oldestReadable(graph, location, thread, previous, start);
  }
}
