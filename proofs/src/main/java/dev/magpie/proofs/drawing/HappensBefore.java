package dev.magpie.proofs.drawing;

import dev.magpie.explorer.graph.Event;
import java.util.List;

/**
 * What happens before what in an execution, if its events are so strong: RC11 with the release
 * sequences of C++20.
 *
 * <pre>
 * rs = [W ⊒ rlx]; (rf; rmw)*
 * sw = [⊒ rel]; ([F]; sb)?; rs; rf; [R ⊒ rlx]; (sb; [F])?; [⊒ acq]
 * hb = (sb ∪ sw)⁺
 * </pre>
 */
final class HappensBefore {
  /** The synchronization between threads. */
  final List<Link> synchronization;

  final Walks hb;

  /** From a release to each write whose reader synchronizes with it. */
  final Walks publication;

  HappensBefore(Relations x, Strengths strengths) {
    Walks fence = x.sb.set(e -> e.fence != null);
    Walks release = x.sb.set(strengths::releases);
    Walks acquire = x.sb.set(strengths::acquires);
    Walks head = x.sb.set(e -> e.isWrite() && strengths.synchronizes(e));
    Walks read = x.sb.set(e -> e.isRead() && strengths.synchronizes(e));
    Walks sequence = head.then(x.rf.then(x.rmw).plus().optional());
    publication = release.then(fence.then(x.sb).optional()).then(sequence);
    Walks sw = publication.then(x.rf).then(read).then(x.sb.then(fence).optional()).then(acquire);
    synchronization = sw.where(HappensBefore::joinsThreads).as(Relation.SW);
    hb = x.sb.or(x.walks(synchronization)).plus();
  }

  private static boolean joinsThreads(Event a, Event b) {
    return a.thread != b.thread;
  }
}
