package dev.magpie.explorer.model;

import dev.magpie.explorer.graph.Clocks;
import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.graph.Graph;
import dev.magpie.explorer.graph.Synchronization;
import dev.magpie.explorer.program.Fence;
import org.jspecify.annotations.Nullable;

/**
 * Happens-before of RC11: {@code hb = (sb ∪ sw)⁺} with
 *
 * <pre>
 * rs = [W]; (sb∩loc)?; [W ⊒ rlx]; (rf; rmw)*      (C++20: without (sb∩loc)?)
 * sw = [⊒ rel]; ([F]; sb)?; rs; rf; [R ⊒ rlx]; (sb; [F])?; [⊒ acq]
 * </pre>
 *
 * computed forward by vector clocks: a write carries as its message what a read of it may acquire.
 */
final class ReleaseAcquire implements Synchronization {
  private final boolean laterWritesContinueRelease;

  /**
   * @param laterWritesContinueRelease whether a release sequence has the part {@code (sb∩loc)?} of
   *     C++11
   */
  ReleaseAcquire(boolean laterWritesContinueRelease) {
    this.laterWritesContinueRelease = laterWritesContinueRelease;
  }

  @Override
  public void order(Event event, @Nullable Event previous, @Nullable Event from, Graph graph) {
    Inherited.from(event, previous, graph);
    if (from != null) {
      Inherited.after(event, from);
    }
    if (event.isRead()) {
      read(event, event.rfOrThrow());
    } else if (event.isWrite()) {
      write(event, previous, graph);
    } else if (event.fence != null) {
      fence(event, event.fence);
    }
  }

  private void read(Event read, Event write) {
    Clocks clocks = read.clocks;
    if (!write.isInitial()) {
      clocks.porf = Clocks.including(Clocks.join(clocks.porf, write.clocks.porf), write);
    }
    if (!read.mode.synchronizes()) {
      return;
    }
    if (read.mode.acquires()) {
      clocks.hb = Clocks.join(clocks.hb, write.clocks.message);
    } else {
      clocks.pending = Clocks.union(clocks.pending, write.clocks.message);
    }
  }

  private static void fence(Event event, Fence fence) {
    Clocks clocks = event.clocks;
    if (fence.acquires()) {
      clocks.hb = Clocks.join(clocks.hb, clocks.pending);
    }
    if (fence.releases()) {
      clocks.fenced = Clocks.including(clocks.hb, event);
    }
  }

  private void write(Event write, @Nullable Event previous, Graph graph) {
    Clocks clocks = write.clocks;
    if (!write.mode.synchronizes()) {
      return;
    }
    int @Nullable [] head = head(write);
    if (laterWritesContinueRelease) {
      head = Clocks.union(head, inherited(write, graph));
      clocks.inherited = head;
    }
    clocks.message =
        write.exclusive && previous != null
            ? Clocks.union(head, previous.rfOrThrow().clocks.message)
            : head;
  }

  /** What the write releases as the head of a release sequence. */
  private static int @Nullable [] head(Event write) {
    return write.mode.releases() ? Clocks.including(write.clocks.hb, write) : write.clocks.fenced;
  }

  private static int @Nullable [] inherited(Event write, Graph graph) {
    for (int i = write.index - 1; i >= 0; i--) {
      Event earlier = graph.thread(write.thread).get(i);
      if (earlier.isWrite() && earlier.location == write.location) {
        return earlier.clocks.inherited;
      }
    }
    return null;
  }
}
