package dev.magpie.explorer.search;

import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.graph.EventList;
import dev.magpie.explorer.graph.Graph;
import dev.magpie.explorer.model.Atomicity;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The backward revisits of a write: each opens a branch with a graph of its own. */
final class RevisitChoice implements Choice {
  /** One revisit: the read then reads the write, which has the given place. */
  private record Revisit(Event read, int place) {}

  private final Event write;
  private final List<Event> reads;
  private int nextRead;
  private final Deque<Revisit> places = new ArrayDeque<>(1);

  RevisitChoice(Event write, List<Event> reads) {
    this.write = write;
    this.reads = reads;
  }

  @Override
  public Event event() {
    return write;
  }

  @Override
  public int alternatives() {
    return reads.size() + 1;
  }

  @Override
  public int explored() {
    return nextRead;
  }

  @Override
  public boolean hasNext() {
    return !places.isEmpty() || nextRead < reads.size();
  }

  @Override
  public @Nullable Branch next(Branch branch) {
    branch.graph().cutTo(write.stamp);
    if (places.isEmpty()) {
      Event read = reads.get(nextRead++);
      findPlaces(branch.onTop(branch.graph().restrictedTo(read, write)), read);
    }
    Revisit revisit = places.poll();
    if (revisit == null) {
      return null;
    }
    Graph cut = branch.graph().restrictedTo(revisit.read, write);
    Branch top = branch.onTop(cut);
    return top.revisit(revisit.read.reading(write), write, revisit.place) ? top : null;
  }

  /** All places of the write from which the read may read it. */
  private void findPlaces(Branch top, Event read) {
    EventList writers = top.graph().writers(write.location);
    if (write.exclusive) {
      Event readHalf = top.graph().thread(write.thread).get(write.index - 1);
      int place = writers.indexOf(readHalf.rfOrThrow()) + 1;
      if (place > top.oldestReadable(read.thread, read.location)) {
        places.add(new Revisit(read, place));
      }
      return;
    }
    int oldest =
        Math.max(
            top.oldestReadable(write.thread, write.location),
            top.oldestReadable(read.thread, read.location));
    for (int place = writers.size(); place > oldest; place--) {
      if (!Atomicity.binds(writers, place)) {
        places.add(new Revisit(read, place));
      }
    }
  }

  @Override
  public Choice handOver(Event event, UnaryOperator<Event> same) {
    List<Event> rest = reads.subList(nextRead, reads.size()).stream().map(same).toList();
    RevisitChoice given = new RevisitChoice(event, rest);
    for (Revisit revisit : places) {
      given.places.add(new Revisit(same.apply(revisit.read), revisit.place));
    }
    return given;
  }

  @Override
  public void clear() {
    nextRead = reads.size();
    places.clear();
  }
}
