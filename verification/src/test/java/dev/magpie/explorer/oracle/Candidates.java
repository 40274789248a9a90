package dev.magpie.explorer.oracle;

import dev.magpie.explorer.program.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Every candidate execution of a program: each run of each thread, each write for each read that
 * has the value read, each order of the writes of each location.
 */
final class Candidates {
  private final Program program;
  private final boolean prunes;
  private final Consumer<Candidate> consumer;
  private final List<List<ThreadRun>> runs;
  private final Set<Integer> locations;

  /**
   * @param prunes whether to leave out candidates that no model allows: those in which {@code sb ∪
   *     rf} has a cycle, or a location by itself is not sequentially consistent
   */
  Candidates(Program program, boolean prunes, Consumer<Candidate> consumer) {
    this.program = program;
    this.prunes = prunes;
    this.consumer = consumer;
    ThreadRuns threadRuns = new ThreadRuns(program);
    this.runs = threadRuns.all();
    this.locations = threadRuns.locations();
  }

  void forEach() {
    chooseRuns(List.of());
  }

  private void chooseRuns(List<ThreadRun> chosen) {
    if (chosen.size() < runs.size()) {
      for (ThreadRun run : runs.get(chosen.size())) {
        List<ThreadRun> more = new ArrayList<>(chosen);
        more.add(run);
        if (everyValueIsWritten(more)) {
          chooseRuns(more);
        }
      }
    } else {
      Skeleton skeleton = new Skeleton(program, locations, chosen);
      if (skeleton.threadsFit()) {
        chooseSources(skeleton, 0, Relation.empty(skeleton.events()));
      }
    }
  }

  /** Whether each value read is initial or written, as far as runs are chosen, or may yet be. */
  private boolean everyValueIsWritten(List<ThreadRun> chosen) {
    for (ThreadRun run : chosen) {
      for (Node e : run.events()) {
        if (e.isRead()
            && !program.initial(e.location()).equals(e.value())
            && !isWritten(chosen, e)
            && !mayYetBeWritten(chosen.size(), e)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isWritten(List<ThreadRun> chosen, Node read) {
    return chosen.stream().anyMatch(run -> run.events().stream().anyMatch(e -> gives(e, read)));
  }

  private boolean mayYetBeWritten(int from, Node read) {
    return runs.subList(from, runs.size()).stream().anyMatch(of -> isWritten(of, read));
  }

  private static boolean gives(Node write, Node read) {
    return write.isWrite()
        && write.location() == read.location()
        && Objects.equals(write.value(), read.value());
  }

  private void chooseSources(Skeleton skeleton, int read, Relation rf) {
    if (read == skeleton.events()) {
      chooseOrders(skeleton, rf, locations.stream().toList(), Relation.empty(skeleton.events()));
      return;
    }
    Node reader = skeleton.nodes.get(read);
    if (!reader.isRead()) {
      chooseSources(skeleton, read + 1, rf);
      return;
    }
    for (int write = 0; write < skeleton.events(); write++) {
      if (gives(skeleton.nodes.get(write), reader)) {
        Relation more = rf.with(write, read);
        if (!prunes || skeleton.sb.or(skeleton.spawn).or(more).acyclic()) {
          chooseSources(skeleton, read + 1, more);
        }
      }
    }
  }

  private void chooseOrders(Skeleton skeleton, Relation rf, List<Integer> rest, Relation co) {
    if (rest.isEmpty()) {
      consumer.accept(new Candidate(skeleton, rf, co));
      return;
    }
    int location = rest.get(0);
    List<Integer> writes =
        IntStream.range(0, skeleton.events())
            .filter(e -> isWriteOf(skeleton.nodes.get(e), location))
            .boxed()
            .toList();
    // the initial write has the lowest number, and comes first
    order(
        new Orders(
            skeleton, rf, total -> chooseOrders(skeleton, rf, rest.subList(1, rest.size()), total)),
        writes.subList(0, 1),
        writes.subList(1, writes.size()),
        co);
  }

  private static boolean isCoherentByLocation(Candidate x) {
    return x.sb.and(x.sameLocation).or(x.rf).or(x.co).or(x.fr).acyclic();
  }

  private static boolean isWriteOf(Node e, int location) {
    return e.isWrite() && e.location() == location;
  }

  private void order(Orders orders, List<Integer> ordered, List<Integer> rest, Relation co) {
    if (prunes && !isCoherentByLocation(new Candidate(orders.skeleton, orders.rf, co))) {
      return;
    }
    if (rest.isEmpty()) {
      orders.result.accept(co);
      return;
    }
    for (Integer next : rest) {
      Relation longer = co;
      for (int earlier : ordered) {
        longer = longer.with(earlier, next);
      }
      List<Integer> before = new ArrayList<>(ordered);
      before.add(next);
      List<Integer> after = new ArrayList<>(rest);
      after.remove(next);
      order(orders, before, after, longer);
    }
  }

  /** What is fixed while one location's writes are ordered, and who gets the orders. */
  private record Orders(Skeleton skeleton, Relation rf, Consumer<Relation> result) {}
}
