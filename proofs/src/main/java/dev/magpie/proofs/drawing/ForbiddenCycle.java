package dev.magpie.proofs.drawing;

import dev.magpie.explorer.program.Mode;
import dev.magpie.proofs.drawing.Cycle.Axiom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what makes an execution inconsistent under RC11 (Lahav et al., PLDI 2017), by its
 * axioms as they are written there. Atomicity of updates and the absence of values out of thin air
 * do not depend on how strong events are: what was explored with one strength keeps them with any.
 */
final class ForbiddenCycle {
  private final Relations x;
  private final Strengths strengths;
  private final Walks hb;

  private ForbiddenCycle(Relations x, Strengths strengths, HappensBefore order) {
    this.x = x;
    this.strengths = strengths;
    this.hb = order.hb;
  }

  /**
   * Returns a shortest cycle that an axiom forbids, or none if the execution is consistent. One
   * that coherence forbids goes first: it is the easier to follow.
   */
  static Optional<Cycle> of(Relations x, Strengths strengths, HappensBefore order) {
    ForbiddenCycle search = new ForbiddenCycle(x, strengths, order);
    return search.cycle(Axiom.COHERENCE).or(() -> search.cycle(Axiom.SEQUENTIAL_CONSISTENCY));
  }

  private Optional<Cycle> cycle(Axiom axiom) {
    List<Link> loop = walksOf(axiom).shortestLoop();
    return loop == null ? Optional.empty() : Optional.of(new Cycle(axiom, merged(loop)));
  }

  /** A relation that the axiom wants to be irreflexive. */
  private Walks walksOf(Axiom axiom) {
    return switch (axiom) {
      case COHERENCE -> hb.then(x.eco.optional());
      case SEQUENTIAL_CONSISTENCY -> base().or(fences()).plus();
    };
  }

  /** {@code ([E^sc] ∪ [F^sc]; hb?); scb; ([E^sc] ∪ hb?; [F^sc])}. */
  private Walks base() {
    Walks sc = hb.set(strengths::isSc);
    Walks fence = hb.set(strengths::isFullFence);
    Walks near = hb.optional();
    return sc.or(fence.then(near)).then(scb()).then(sc.or(near.then(fence)));
  }

  /** {@code sb ∪ (sb|≠loc; hb; sb|≠loc) ∪ hb|loc ∪ co ∪ fr}. */
  private Walks scb() {
    Walks elsewhere = x.sb.where((a, b) -> !Relations.sameLocation(a, b));
    return x.sb
        .or(elsewhere.then(hb).then(elsewhere))
        .or(hb.where(Relations::sameLocation))
        .or(ordering(x.co.or(x.fr)));
  }

  /** {@code [F^sc]; (hb ∪ hb; eco; hb); [F^sc]}. */
  private Walks fences() {
    Walks fence = hb.set(strengths::isFullFence);
    return fence.then(hb.or(hb.then(ordering(x.eco)).then(hb))).then(fence);
  }

  /** Permits order nothing, whatever fences stand beside them. */
  private static Walks ordering(Walks coherence) {
    return coherence.where((a, b) -> a.mode != Mode.PERMIT && b.mode != Mode.PERMIT);
  }

  /** Two steps of one thread behind each other are one, but for a fence between them. */
  private static List<Link> merged(List<Link> loop) {
    List<Link> merged = new ArrayList<>();
    for (Link link : loop) {
      add(merged, link);
    }
    Link first = merged.get(0);
    Link last = merged.get(merged.size() - 1);
    Link joined = merged.size() > 1 ? joined(last, first) : null;
    if (joined != null) {
      merged.remove(merged.size() - 1);
      merged.set(0, joined);
    }
    return merged;
  }

  private static void add(List<Link> merged, Link link) {
    Link last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
    Link joined = last == null ? null : joined(last, link);
    if (joined == null) {
      merged.add(link);
    } else {
      merged.set(merged.size() - 1, joined);
    }
  }

  private static @Nullable Link joined(Link a, Link b) {
    boolean inThread =
        a.relation() == Relation.SB
            && b.relation() == Relation.SB
            && a.to().fence == null
            && a.from().thread == b.to().thread;
    return inThread ? new Link(Relation.SB, a.from(), b.to()) : null;
  }
}
