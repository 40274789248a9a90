package dev.magpie.explorer.oracle;

import java.util.List;

/** A candidate execution, consistent or not. The names are those of the papers. */
final class Candidate {
  final Skeleton skeleton;
  final List<Node> nodes;
  final Relation sb;
  final Relation rmw;
  final Relation spawn;
  final Relation sameLocation;
  final Relation rf;
  final Relation co;
  final Relation fr;

  Candidate(Skeleton skeleton, Relation rf, Relation co) {
    this.skeleton = skeleton;
    this.nodes = skeleton.nodes;
    this.sb = skeleton.sb;
    this.rmw = skeleton.rmw;
    this.spawn = skeleton.spawn;
    this.sameLocation = skeleton.sameLocation;
    this.rf = rf;
    this.co = co;
    this.fr = rf.inverse().then(co).minus(skeleton.set(e -> true));
  }

  /** Atomicity is the same in every model: no write comes between the halves. */
  boolean atomic() {
    return rmw.and(fr.then(co)).isEmpty();
  }

  /** Whether an event is the last write of its location. */
  boolean isCoherenceLatest(int write) {
    for (int other = 0; other < nodes.size(); other++) {
      if (co.has(write, other)) {
        return false;
      }
    }
    return true;
  }

  int source(int read) {
    for (int write = 0; write < nodes.size(); write++) {
      if (rf.has(write, read)) {
        return write;
      }
    }
    throw new IllegalArgumentException("no read: " + nodes.get(read));
  }
}
