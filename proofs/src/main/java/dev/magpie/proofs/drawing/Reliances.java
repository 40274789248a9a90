package dev.magpie.proofs.drawing;

import dev.magpie.explorer.graph.Event;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Explains reliance on the absence of values out of thin air: which happens-before the shipped
 * strength would put between a read and the later write that it must not read.
 */
final class Reliances {
  private final Subject subject;
  private final Words words;

  /** Program order and reads-from, as far as they go. */
  private final Walks causes;

  private final List<Order> orders;

  Reliances(Subject subject) {
    this.subject = subject;
    this.words = new Words(subject);
    Relations x = subject.relations;
    causes = x.sb.or(x.rf).plus();
    Walks shipped = subject.orderAsShipped.hb;
    Walks run = subject.orderAsRun.hb;
    orders =
        List.of(
            new Order(shipped, run, this::happens),
            new Order(shipped.then(x.eco), run.then(x.eco), this::coheres),
            new Order(
                future(subject.asShipped, subject.orderAsShipped),
                future(subject.asRun, subject.orderAsRun),
                this::synchronizes));
  }

  /** One way in which a read comes before a write without help, and how it is said. */
  private record Order(
      Walks asShipped, Walks asRun, BiFunction<Pair, List<Link>, String> sentence) {}

  private String happens(Pair pair, List<Link> walk) {
    return words.number(pair.read) + " would happen before " + words.number(pair.write);
  }

  private String coheres(Pair pair, List<Link> walk) {
    return words.number(pair.read)
        + " would happen before what coherence puts before "
        + words.number(pair.write);
  }

  private String synchronizes(Pair pair, List<Link> walk) {
    Link seen = walk.stream().filter(l -> l.relation() == Relation.RF).findFirst().orElseThrow();
    return words.number(pair.write)
        + " would synchronize with "
        + words.number(pair.read)
        + " if that read it, and then "
        + words.number(seen.to())
        + " would happen before "
        + words.number(seen.from())
        + ", from which it reads";
  }

  /** The two would synchronize, and the read would have read from its own future. */
  private Walks future(Strengths strengths, HappensBefore order) {
    Walks acquire = order.hb.set(e -> e.isRead() && strengths.acquires(e));
    Walks published = order.hb.optional().then(order.publication);
    return acquire.then(order.hb).then(subject.relations.rf).then(published);
  }

  /**
   * Explains a reliance that the shipped strength has not; if there is none, one that is part of an
   * execution which the shipped code has not.
   */
  Optional<Explanation> explain(Optional<Explanation> cycle) {
    List<Pair> pairs = pairs();
    return pairs.stream()
        .map(this::explain)
        .flatMap(Optional::stream)
        .findFirst()
        .or(
            () ->
                cycle.map(
                    c -> pairs.isEmpty() ? c : c.marking(pairs.get(0).ends(), said(pairs.get(0)))));
  }

  /** A read, a later write, and how the one leads to the other. */
  private record Pair(Event read, Event write, List<Link> cause) {
    Set<Event> ends() {
      return Set.of(read, write);
    }
  }

  /** What relies on no-thin-air as run, shortest first. */
  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (Event read : subject.relations.events) {
      for (Event write : subject.relations.events) {
        boolean isPair = read.isRead() && write.isWrite() && Relations.sameLocation(read, write);
        List<Link> cause = isPair ? causes.between(read, write) : null;
        if (cause != null && orders.stream().allMatch(o -> o.asRun.between(read, write) == null)) {
          pairs.add(new Pair(read, write, cause));
        }
      }
    }
    pairs.sort(Comparator.comparingInt(pair -> pair.cause.size()));
    return pairs;
  }

  private Optional<Explanation> explain(Pair pair) {
    return orders.stream()
        .filter(order -> order.asShipped.between(pair.read, pair.write) != null)
        .findFirst()
        .map(order -> explanation(pair, order));
  }

  private Explanation explanation(Pair pair, Order order) {
    List<Link> walk = Objects.requireNonNull(order.asShipped.between(pair.read, pair.write));
    String added = words.added(walk);
    String text =
        said(pair)
            + words.ifShipped()
            + (added.isEmpty() ? "" : added + ", and ")
            + order.sentence.apply(pair, walk)
            + ".";
    String pathIs = "the path of sb and rf that is relied on";
    return new Explanation(pair.cause, pathIs, words.missing(walk), pair.ends(), text);
  }

  private String said(Pair pair) {
    return "Nothing but the path "
        + words.chain(pair.cause)
        + " of sb and rf keeps "
        + words.number(pair.read)
        + " from reading what "
        + words.number(pair.write)
        + " writes to "
        + words.place(pair.write)
        + " later, and hardware need not respect such a path. ";
  }
}
