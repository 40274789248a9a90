package dev.magpie.explorer.oracle;

import dev.magpie.explorer.program.Program;
import dev.magpie.explorer.program.Value;
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
        chooseRuns(more);
      }
    } else if (everyValueIsWritten(chosen)) {
      Skeleton skeleton = new Skeleton(program, locations, chosen);
      if (skeleton.threadsFit()) {
        chooseSources(skeleton, 0, Relation.empty(skeleton.events()));
      }
    }
  }

  private boolean everyValueIsWritten(List<ThreadRun> chosen) {
    for (ThreadRun run : chosen) {
      for (Node e : run.events()) {
        if (e.isRead()
            && !program.initial(e.location()).equals(e.value())
            && !isWritten(chosen, e.location(), Objects.requireNonNull(e.value()))) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isWritten(List<ThreadRun> chosen, int location, Value value) {
    for (ThreadRun run : chosen) {
      for (Node e : run.events()) {
        if (e.isWrite() && e.location() == location && value.equals(e.value())) {
          return true;
        }
      }
    }
    return false;
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
      Node writer = skeleton.nodes.get(write);
      if (writer.isWrite()
          && writer.location() == reader.location()
          && Objects.equals(writer.value(), reader.value())) {
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
        writes.subList(0, 1),
        writes.subList(1, writes.size()),
        co,
        total -> {
          if (!prunes || isCoherentByLocation(new Candidate(skeleton, rf, total))) {
            chooseOrders(skeleton, rf, rest.subList(1, rest.size()), total);
          }
        });
  }

  private static boolean isCoherentByLocation(Candidate x) {
    return x.sb.and(x.sameLocation).or(x.rf).or(x.co).or(x.fr).acyclic();
  }

  private static boolean isWriteOf(Node e, int location) {
    return e.isWrite() && e.location() == location;
  }

  private static void order(
      List<Integer> ordered, List<Integer> rest, Relation co, Consumer<Relation> result) {
    if (rest.isEmpty()) {
      result.accept(co);
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
      order(before, after, longer, result);
    }
  }
}
