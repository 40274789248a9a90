package dev.magpie.explorer.oracle;

import dev.magpie.explorer.program.Mode;

/**
 * RC11 (Lahav et al., PLDI 2017), with the release sequences of C++20 or of C++11.
 *
 * @param olderReleaseSequences whether a release sequence goes on through the same thread's later
 *     writes, as in C++11
 */
record Rc11Axioms(boolean olderReleaseSequences) implements Axioms {
  @Override
  public boolean allow(Candidate x) {
    if (!x.sb.or(x.spawn).or(x.rf).acyclic() || !x.atomic()) {
      return false;
    }
    Relation hb = hb(x);
    return coherent(x, hb) && sc(x, hb);
  }

  Relation hb(Candidate x) {
    return x.sb.or(sw(x)).or(x.spawn).plus();
  }

  private Relation sw(Candidate x) {
    Relation fence = x.skeleton.set(e -> e.fence() != null);
    Relation acquire = x.skeleton.set(Node::isAtLeastAcquire);
    Relation read = x.skeleton.set(e -> e.isRead() && e.isAtLeastRelaxed());
    return publication(x).then(x.rf).then(read).then(x.sb.then(fence).optional()).then(acquire);
  }

  /** From a release to each write whose reader synchronizes with it. */
  Relation publication(Candidate x) {
    Relation fence = x.skeleton.set(e -> e.fence() != null);
    Relation release = x.skeleton.set(Node::isAtLeastRelease);
    return release.then(fence.then(x.sb).optional()).then(rs(x));
  }

  private Relation rs(Candidate x) {
    Relation write = x.skeleton.set(Node::isWrite);
    Relation relaxed = x.skeleton.set(e -> e.isWrite() && e.isAtLeastRelaxed());
    Relation own = x.sb.and(x.sameLocation).optional();
    Relation head = olderReleaseSequences ? write.then(own).then(relaxed) : relaxed;
    return head.then(x.rf.then(x.rmw).star());
  }

  private static boolean coherent(Candidate x, Relation hb) {
    Relation eco = x.rf.or(x.co).or(x.fr).plus();
    return hb.then(eco.optional()).irreflexive();
  }

  private static boolean sc(Candidate x, Relation hb) {
    return pscBase(x, hb).or(pscF(x, hb)).acyclic();
  }

  private static Relation pscBase(Candidate x, Relation hb) {
    Relation sc = x.skeleton.set(Node::isSc);
    Relation fence = x.skeleton.set(Node::isScFence);
    return sc.or(fence.then(hb.optional())).then(scb(x, hb)).then(sc.or(hb.optional().then(fence)));
  }

  private static Relation scb(Candidate x, Relation hb) {
    Relation elsewhere = x.sb.minus(x.sameLocation);
    Relation coherence = ordering(x, x.co.or(x.fr));
    return x.sb.or(elsewhere.then(hb).then(elsewhere)).or(hb.and(x.sameLocation)).or(coherence);
  }

  /** Permits order nothing, whatever fences stand beside them. */
  private static Relation ordering(Candidate x, Relation coherence) {
    Relation permit = x.skeleton.set(e -> e.mode() == Mode.PERMIT);
    return coherence.minus(permit.then(coherence)).minus(coherence.then(permit));
  }

  private static Relation pscF(Candidate x, Relation hb) {
    Relation fence = x.skeleton.set(Node::isScFence);
    Relation eco = ordering(x, x.rf.or(x.co).or(x.fr).plus());
    return fence.then(hb.or(hb.then(eco).then(hb))).then(fence);
  }
}
