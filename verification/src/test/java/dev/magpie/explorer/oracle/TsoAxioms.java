package dev.magpie.explorer.oracle;

import dev.magpie.explorer.program.Mode;

/**
 * What x86 can show, for Java's mapping: a volatile write is a write and a full fence, each
 * read-modify-write is fenced on both sides, also if it wrote nothing, and so is whatever starts or
 * joins a thread. A permit is handed over without any ordering.
 */
final class TsoAxioms implements Axioms {
  @Override
  public boolean allow(Candidate x) {
    return coherent(x) && x.atomic() && order(x).acyclic();
  }

  private static boolean coherent(Candidate x) {
    return x.sb.and(x.sameLocation).or(x.rf).or(x.co).or(x.fr).acyclic();
  }

  private static Relation order(Candidate x) {
    return ppo(x).or(external(x, x.rf)).or(x.co).or(x.fr).or(fence(x)).or(x.spawn);
  }

  private static Relation ppo(Candidate x) {
    Relation accesses = x.skeleton.set(Node::isAccess);
    Relation writeRead =
        x.skeleton.set(Node::isWrite).then(x.sb).then(x.skeleton.set(Node::isRead));
    return accesses.then(x.sb).then(accesses).minus(writeRead);
  }

  private static Relation external(Candidate x, Relation relation) {
    return relation.minus(x.sb).minus(x.sb.inverse());
  }

  private static Relation fence(Candidate x) {
    Relation after = x.skeleton.set(e -> e.isWrite() && e.mode() == Mode.VOLATILE);
    Relation both = x.skeleton.set(e -> e.isScFence() || e.isOfThreads() || isFencedRmw(e));
    return x.sb.then(both).or(both.then(x.sb)).or(after.then(x.sb));
  }

  private static boolean isFencedRmw(Node e) {
    return e.rmw() && e.mode() != Mode.PERMIT;
  }
}
