package dev.magpie.proofs.drawing;

import dev.magpie.explorer.graph.Event;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

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

  private Reliances(Subject subject) {
    this.subject = subject;
    this.words = new Words(subject);
    Relations x = subject.relations;
    causes = x.sb.or(x.rf).plus();
    Walks shipped = subject.orderAsShipped.hb;
    Walks run = subject.orderAsRun.hb;
    orders =
        List.of(
            new Order(shipped, run, "%s would happen before %s"),
            new Order(
                shipped.then(x.eco),
                run.then(x.eco),
                "happens-before and coherence would put %s before %s"),
            new Order(
                future(subject.asShipped, subject.orderAsShipped),
                future(subject.asRun, subject.orderAsRun),
                "%s, if it read from %s, would synchronize with what has seen the time after it"));
  }

  /**
   * One way in which a read comes before a write without help.
   *
   * @param says the same in words, with gaps for the two numbers
   */
  private record Order(Walks asShipped, Walks asRun, String says) {}

  /** The two would synchronize, and the read would have read from its own future. */
  private Walks future(Strengths strengths, HappensBefore order) {
    Walks acquire = order.hb.set(e -> e.isRead() && strengths.acquires(e));
    Walks published = order.hb.optional().then(order.publication);
    return acquire.then(order.hb).then(subject.relations.rf).then(published);
  }

  /** Returns nothing if each reliance as run is one as shipped, too. */
  static Optional<Explanation> explain(Subject subject) {
    return new Reliances(subject).explain();
  }

  private Optional<Explanation> explain() {
    List<Event> events = subject.relations.events;
    return events.stream()
        .filter(Event::isRead)
        .flatMap(read -> events.stream().map(write -> explain(read, write)))
        .flatMap(Optional::stream)
        .min(Comparator.comparingInt(e -> e.path().size()));
  }

  private Optional<Explanation> explain(Event read, Event write) {
    boolean isPair = write.isWrite() && Relations.sameLocation(read, write);
    List<Link> cause = isPair ? causes.between(read, write) : null;
    if (cause == null || orders.stream().anyMatch(o -> o.asRun.between(read, write) != null)) {
      return Optional.empty();
    }
    return orders.stream()
        .filter(order -> order.asShipped.between(read, write) != null)
        .findFirst()
        .map(order -> explanation(read, write, cause, order));
  }

  private Explanation explanation(Event read, Event write, List<Link> cause, Order order) {
    String from = words.number(read);
    String to = words.number(write);
    List<Link> walk = Objects.requireNonNull(order.asShipped.between(read, write));
    String added = words.added(walk);
    String text =
        "Nothing but the path "
            + words.chain(cause)
            + " of sb and rf keeps "
            + from
            + " from reading what "
            + to
            + " writes to "
            + words.place(write)
            + " later, and hardware need not respect such a path. "
            + words.ifShipped()
            + (added.isEmpty() ? "" : added + ", and ")
            + String.format(Locale.ROOT, order.says, from, to)
            + ".";
    String pathIs = "the path of sb and rf that is relied on";
    return new Explanation(cause, pathIs, words.missing(walk), Set.of(read, write), text);
  }
}
