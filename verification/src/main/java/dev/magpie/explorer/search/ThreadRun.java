package dev.magpie.explorer.search;

import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.graph.Events;
import dev.magpie.explorer.graph.Graph;
import dev.magpie.explorer.graph.ThreadEvents;
import dev.magpie.explorer.graph.ThreadStatus;
import dev.magpie.explorer.program.Fence;
import dev.magpie.explorer.program.Halt;
import dev.magpie.explorer.program.Memory;
import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.program.Program;
import dev.magpie.explorer.program.Update;
import dev.magpie.explorer.program.Value;
import org.jspecify.annotations.Nullable;

/**
 * One call of a thread's code: what the thread did before is answered from the graph, what it does
 * next extends the graph.
 */
final class ThreadRun implements Memory {
  /** Why a call ended. */
  enum End {
    /** The thread ended, is blocked, or waits for another thread, as its status says. */
    STATUS,
    /** The graph turned out to be one that is explored no further. */
    ABANDONED,
    /** The search must give up. */
    UNKNOWN,
    /** The thread did not repeat what it did before. */
    DIVERGED
  }

  private final Program program;
  private final Growth growth;
  private final Graph graph;
  private final ThreadEvents events;
  private final int thread;
  private final int limit;
  private int position;
  private End end = End.STATUS;
  private String reason = "";
  private @Nullable Halt halt;

  ThreadRun(Program program, Growth growth, int thread, int limit) {
    this.program = program;
    this.growth = growth;
    this.graph = growth.graph();
    this.thread = thread;
    this.events = graph.thread(thread);
    this.limit = limit;
  }

  End end() {
    return end;
  }

  /** Why the search must give up, or how the thread diverged. */
  String reason() {
    return reason;
  }

  boolean halted() {
    return halt != null;
  }

  /**
   * To be called when the thread's code has come to its end.
   *
   * @param thrown what it threw; null if it returned
   */
  void finished(@Nullable Throwable thrown) {
    if (position < events.size()) {
      String how = thrown == null ? "ended" : "threw " + thrown;
      diverged(how + " where it had done " + events.get(position));
    } else {
      events.setStatus(ThreadStatus.FINISHED);
    }
  }

  @Override
  public Value read(int location, Mode mode, int site) {
    Event known = known();
    if (known == null) {
      Event read = growth.read(thread, location, mode, site, null, mode);
      if (read == null) {
        throw halt(End.ABANDONED, "");
      }
      return advance(1, read.valueOrThrow());
    }
    if (!known.isRead() || known.location != location || known.site != site) {
      throw diverged("read location " + location + " where it had done " + known);
    }
    return advance(1, known.valueOrThrow());
  }

  @Override
  public void write(int location, Mode mode, Value value, int site) {
    Event known = known();
    if (known == null) {
      if (!growth.write(thread, location, mode, value, site)) {
        throw halt(End.ABANDONED, "");
      }
    } else if (!known.isWrite()
        || known.location != location
        || known.site != site
        || !isSame(known.valueOrThrow(), value)) {
      throw diverged(
          "wrote " + value.bits() + " to location " + location + " where it had done " + known);
    }
    position++;
  }

  @Override
  public Value update(int location, Update update, Mode read, Mode write, int site) {
    Event known = known();
    if (known == null) {
      known = growth.read(thread, location, read, site, update, write);
      if (known == null) {
        throw halt(End.ABANDONED, "");
      }
    } else if (!known.isRead() || known.location != location || known.site != site) {
      throw diverged("updated location " + location + " where it had done " + known);
    }
    Value value = known.valueOrThrow();
    if (position + 1 < events.size() && events.get(position + 1).exclusive) {
      return advance(2, value);
    }
    if (update.waits()) {
      events.block(position);
      throw halt(End.STATUS, "");
    }
    return advance(1, value);
  }

  @Override
  public void fence(Fence fence, int site) {
    Event known = known();
    if (known == null) {
      growth.append(Events.fence(thread, position, growth.nextStamp(), site, fence));
    } else if (known.fence != fence) {
      throw diverged("had a fence where it had done " + known);
    }
    position++;
  }

  @Override
  public int choose(int alternatives, int site) {
    Event known = known();
    if (known == null) {
      known = growth.choose(thread, alternatives, site);
    }
    position++;
    return known.number;
  }

  @Override
  public void start(int started, int site) {
    if (known() == null) {
      numbered(Event.Kind.START, site, started);
      if (started < thread) {
        // The started thread is now the first that can move.
        throw halt(End.STATUS, "");
      }
    }
    position++;
  }

  @Override
  public void join(int joined, int site) {
    if (known() == null) {
      if (graph.thread(joined).status() != ThreadStatus.FINISHED) {
        events.setStatus(ThreadStatus.WAITING_FOR_THREAD);
        throw halt(End.STATUS, "");
      }
      numbered(Event.Kind.JOIN, site, joined);
    }
    position++;
  }

  private boolean isSame(Value known, Value value) {
    return known.bits() == value.bits()
        && (known.ref() == value.ref() || program.same(known.ref(), value.ref()));
  }

  private void numbered(Event.Kind kind, int site, int number) {
    growth.append(Events.numbered(kind, thread, position, growth.nextStamp(), site, number));
  }

  @Override
  public int position() {
    return position;
  }

  @Override
  public Halt repeatsSince(int since) {
    if (halt != null) {
      return halt;
    }
    events.block(since);
    return halt(End.STATUS, "");
  }

  @Override
  public Halt unknown(String why) {
    return halt != null ? halt : halt(End.UNKNOWN, why);
  }

  /** The event that the thread made here before; null if it comes here for the first time. */
  private @Nullable Event known() {
    if (halt != null) {
      throw halt;
    }
    if (position < events.size()) {
      return events.get(position);
    }
    if (position >= limit) {
      throw halt(End.UNKNOWN, "a thread makes more than " + limit + " events");
    }
    if (!growth.mayGrow()) {
      throw halt(End.ABANDONED, "");
    }
    return null;
  }

  private Value advance(int steps, Value value) {
    position += steps;
    return value;
  }

  private Halt diverged(String how) {
    return halt(End.DIVERGED, how);
  }

  private Halt halt(End how, String why) {
    end = how;
    reason = why;
    halt = new Halt(why);
    return halt;
  }
}
