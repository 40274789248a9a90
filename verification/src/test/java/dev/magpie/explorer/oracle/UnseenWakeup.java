package dev.magpie.explorer.oracle;

import dev.magpie.explorer.program.Mode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A thread that is parked although it took a permit before that stood for a write which it has not
 * seen since: it will, in time.
 */
final class UnseenWakeup {
  private final Candidate x;
  private final Relation before;

  private UnseenWakeup(Candidate x) {
    this.x = x;
    this.before = x.sb.or(x.spawn).or(x.rf).plus();
  }

  static boolean in(Candidate x) {
    UnseenWakeup unseen = new UnseenWakeup(x);
    for (int thread = 0; thread < x.skeleton.runs.size(); thread++) {
      if (x.skeleton.runs.get(thread).status() == ThreadRun.Status.BLOCKED && unseen.by(thread)) {
        return true;
      }
    }
    return false;
  }

  private boolean by(int thread) {
    List<Integer> events = eventsOf(thread);
    int park = events.get(events.size() - 1);
    Node wait = x.nodes.get(park);
    if (!wait.isRead() || wait.mode() != Mode.PERMIT) {
      return false;
    }
    int taken = lastTaken(events, wait.location());
    for (int e : taken < 0 ? List.<Integer>of() : events) {
      if (x.sb.has(taken, e) && x.sb.has(e, park) && isLastLook(e, park) && isUnseen(e, taken)) {
        return true;
      }
    }
    return false;
  }

  private List<Integer> eventsOf(int thread) {
    return IntStream.range(0, x.nodes.size())
        .filter(e -> x.nodes.get(e).thread() == thread && !x.nodes.get(e).isOfThreads())
        .boxed()
        .sorted((a, b) -> x.sb.has(a, b) ? -1 : a.equals(b) ? 0 : 1)
        .toList();
  }

  private int lastTaken(List<Integer> events, int permit) {
    int taken = -1;
    for (int e : events) {
      Node node = x.nodes.get(e);
      taken = node.isWrite() && node.rmw() && node.location() == permit ? e : taken;
    }
    return taken;
  }

  private boolean isLastLook(int read, int park) {
    if (!x.nodes.get(read).isRead()) {
      return false;
    }
    for (int e = 0; e < x.nodes.size(); e++) {
      if (x.sameLocation.has(read, e) && x.sb.has(read, e) && x.sb.has(e, park)) {
        return false;
      }
    }
    return true;
  }

  private boolean isUnseen(int read, int taken) {
    int source = x.source(read);
    for (int write = 0; write < x.nodes.size(); write++) {
      for (int unpark = 0; unpark < x.nodes.size(); unpark++) {
        if (x.co.has(source, write)
            && before.has(write, unpark)
            && x.co.has(unpark, taken)
            && !x.nodes.get(unpark).rmw()) {
          return true;
        }
      }
    }
    return false;
  }
}
