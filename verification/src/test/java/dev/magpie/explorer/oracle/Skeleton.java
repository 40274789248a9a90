package dev.magpie.explorer.oracle;

import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.program.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** What a choice of one run for each thread fixes: the events and program order, not rf and co. */
final class Skeleton {
  final List<ThreadRun> runs;

  private final Program program;

  /** The initial writes first, then thread by thread. */
  final List<Node> nodes = new ArrayList<>();

  /** Program order; initial writes come before everything. A choice is no event of the model. */
  final Relation sb;

  /** The pairs of read-modify-writes. */
  final Relation rmw;

  /** From each start to the thread's first action, from a thread's last action to each join. */
  final Relation spawn;

  /** Pairs of accesses to one location. */
  final Relation sameLocation;

  Skeleton(Program program, Set<Integer> locations, List<ThreadRun> runs) {
    this.program = program;
    this.runs = runs;
    for (int location : locations) {
      nodes.add(
          Node.access(Node.Kind.WRITE, -1, 0, location, Mode.PLAIN, program.initial(location)));
    }
    for (int thread = 0; thread < runs.size(); thread++) {
      addThread(thread);
    }
    if (nodes.size() > Long.SIZE) {
      throw new IllegalStateException("too many events for the oracle: " + nodes.size());
    }
    sb = relation((a, b) -> isSequencedBefore(a, b));
    rmw = relation((a, b) -> a.rmw() && a.isRead() && b.rmw() && b.isWrite() && follows(a, b));
    spawn = relation(Skeleton::isSpawn);
    sameLocation = relation((a, b) -> a.isAccess() && a.location() == b.location());
  }

  private void addThread(int thread) {
    ThreadRun run = runs.get(thread);
    if (isNamedBy(Node.Kind.START, thread)) {
      nodes.add(Node.other(Node.Kind.BEGIN, thread, -1, thread));
    }
    nodes.addAll(run.events());
    if (isNamedBy(Node.Kind.JOIN, thread)) {
      nodes.add(Node.other(Node.Kind.END, thread, run.events().size(), thread));
    }
  }

  private boolean isNamedBy(Node.Kind kind, int thread) {
    return runs.stream()
        .flatMap(run -> run.events().stream())
        .anyMatch(e -> e.kind() == kind && e.number() == thread);
  }

  private static boolean isSequencedBefore(Node a, Node b) {
    if (a.kind() == Node.Kind.CHOICE || b.kind() == Node.Kind.CHOICE || b.thread() < 0) {
      return false;
    }
    return a.thread() < 0 || (a.thread() == b.thread() && a.index() < b.index());
  }

  private static boolean follows(Node a, Node b) {
    return a.thread() == b.thread() && a.index() + 1 == b.index();
  }

  private static boolean isSpawn(Node a, Node b) {
    return switch (a.kind()) {
      case START -> b.kind() == Node.Kind.BEGIN && a.number() == b.thread();
      case END -> b.kind() == Node.Kind.JOIN && a.thread() == b.number();
      default -> false;
    };
  }

  /** Whether the runs fit together, as far as starts and joins go. */
  boolean threadsFit() {
    for (int thread = 0; thread < runs.size(); thread++) {
      ThreadRun run = runs.get(thread);
      boolean started = run.status() != ThreadRun.Status.NOT_STARTED;
      boolean mayRun = !program.startsLater(thread) || isNamedBy(Node.Kind.START, thread);
      boolean joins = run.status() == ThreadRun.Status.JOINING;
      if (started != mayRun
          || (isNamedBy(Node.Kind.JOIN, thread) && !run.finished())
          || (joins && runs.get(run.waitsSince()).finished())) {
        return false;
      }
    }
    return true;
  }

  int events() {
    return nodes.size();
  }

  /** The set of events with a property, as a relation. */
  Relation set(Predicate<Node> property) {
    return Relation.of(nodes.size(), e -> property.test(nodes.get(e)));
  }

  private Relation relation(BiPredicate<Node, Node> related) {
    Relation relation = Relation.empty(nodes.size());
    for (int a = 0; a < nodes.size(); a++) {
      for (int b = 0; b < nodes.size(); b++) {
        if (related.test(nodes.get(a), nodes.get(b))) {
          relation.add(a, b);
        }
      }
    }
    return relation;
  }
}
