package dev.magpie.explorer.oracle;

import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.program.Program;

/** What can be wrong with an execution that RC11 allows. */
final class Findings {
  private final Program program;
  private final Candidate x;
  private final Relation hb;

  /** From a release to each write whose reader synchronizes with it. */
  private final Relation publication;

  Findings(Program program, Candidate x, Rc11Axioms axioms) {
    this.program = program;
    this.x = x;
    hb = axioms.hb(x);
    publication = axioms.publication(x);
  }

  /** Two accesses of one location, one a write, one non-atomic, and no happens-before. */
  boolean race() {
    for (int a = 0; a < x.nodes.size(); a++) {
      for (int b = 0; b < x.nodes.size(); b++) {
        if (a != b && conflict(a, b) && !hb.has(a, b) && !hb.has(b, a)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean conflict(int a, int b) {
    Node first = x.nodes.get(a);
    Node second = x.nodes.get(b);
    return x.sameLocation.has(a, b)
        && !program.mayRace(first.location())
        && first.isWrite()
        && (first.mode() == Mode.PLAIN || second.mode() == Mode.PLAIN);
  }

  /**
   * A read and a later write of one location that only the no-thin-air axiom orders: neither
   * happens-before does, nor coherence with what happens after the read, nor would they synchronize
   * against coherence.
   */
  boolean reliance() {
    Relation read = x.skeleton.set(Node::isRead);
    Relation write = x.skeleton.set(Node::isWrite);
    Relation before = x.sb.or(x.spawn).or(x.rf).plus();
    Relation eco = x.rf.or(x.co).or(x.fr).plus();
    Relation unordered = before.minus(hb.then(eco.optional()));
    Relation acquire = x.skeleton.set(e -> e.isRead() && e.isAtLeastAcquire());
    Relation published = hb.optional().then(publication);
    Relation readFromFuture = acquire.then(hb).then(x.rf).then(published);
    return !read.then(unordered.minus(readFromFuture).and(x.sameLocation)).then(write).isEmpty();
  }
}
