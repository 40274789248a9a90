package dev.magpie.proofs.drawing;

import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.program.Mode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Explains data races: which happens-before the shipped strength would put between accesses. */
final class Races {
  private final Subject subject;
  private final Words words;

  private Races(Subject subject) {
    this.subject = subject;
    this.words = new Words(subject);
  }

  /** Returns nothing if each race as run is one as shipped, too. */
  static Optional<Explanation> explain(Subject subject) {
    return new Races(subject).explain();
  }

  private Optional<Explanation> explain() {
    List<Explanation> ordered = new ArrayList<>();
    List<Explanation> atomic = new ArrayList<>();
    for (Event a : subject.relations.events) {
      for (Event b : subject.relations.events) {
        if (races(a, b, subject.asRun, subject.orderAsRun)) {
          List<Link> walk = subject.orderAsShipped.hb.between(a, b);
          if (walk != null) {
            ordered.add(ordered(a, b, walk));
          } else if (!isPlain(a, b, subject.asShipped)) {
            atomic.add(atomic(a, b));
          }
        }
      }
    }
    return ordered.stream()
        .min(Comparator.comparingInt(e -> e.path().size()))
        .or(() -> atomic.stream().findFirst());
  }

  private boolean races(Event a, Event b, Strengths strengths, HappensBefore order) {
    return Relations.sameLocation(a, b)
        && a.thread != b.thread
        && (a.isWrite() || b.isWrite())
        && isPlain(a, b, strengths)
        && order.hb.between(a, b) == null
        && order.hb.between(b, a) == null
        && !subject.program.mayRace(a.location);
  }

  private static boolean isPlain(Event a, Event b, Strengths strengths) {
    return strengths.mode(a) == Mode.PLAIN || strengths.mode(b) == Mode.PLAIN;
  }

  private Explanation ordered(Event a, Event b, List<Link> walk) {
    String text =
        raced(a, b)
            + words.ifShipped()
            + words.added(walk)
            + ", and "
            + words.number(a)
            + " would happen before "
            + words.number(b)
            + ".";
    String pathIs = "the hb that would join the racing accesses";
    return new Explanation(walk, pathIs, words.missing(walk), Set.of(a, b), text);
  }

  private Explanation atomic(Event a, Event b) {
    String text = raced(a, b) + words.ifShipped() + "both would be atomic.";
    return new Explanation(List.of(), "the racing accesses", List.of(), Set.of(a, b), text);
  }

  private String raced(Event a, Event b) {
    return words.number(a)
        + " and "
        + words.number(b)
        + " race on "
        + words.place(a)
        + ": no hb path joins them. ";
  }
}
