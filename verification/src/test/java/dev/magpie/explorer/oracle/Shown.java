package dev.magpie.explorer.oracle;

import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.graph.Execution;
import dev.magpie.explorer.program.Program;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** A graph that the explorer shows, complete or not, as a candidate that the axioms can judge. */
final class Shown {
  private final Execution execution;
  private final IdentityHashMap<Event, Integer> numbers = new IdentityHashMap<>();

  private Shown(Execution execution) {
    this.execution = execution;
  }

  static Candidate candidate(Program program, Execution execution) {
    return new Shown(execution).candidate(program);
  }

  private Candidate candidate(Program program) {
    Set<Integer> locations = new TreeSet<>();
    List<ThreadRun> runs = new ArrayList<>();
    for (int thread = 0; thread < execution.threads(); thread++) {
      List<Event> events = execution.events(thread);
      events.stream().filter(Event::isAccess).forEach(e -> locations.add(e.location));
      List<Node> nodes = events.stream().map(Shown::node).toList();
      runs.add(new ThreadRun(nodes, ThreadRun.Status.FINISHED, 0));
    }
    Skeleton skeleton = new Skeleton(program, locations, runs);
    number(skeleton, locations);
    return new Candidate(skeleton, rf(skeleton), co(skeleton, locations));
  }

  private void number(Skeleton skeleton, Set<Integer> locations) {
    int next = 0;
    for (int location : locations) {
      numbers.put(execution.coherence(location).get(0), next++);
    }
    for (; next < skeleton.events(); next++) {
      Node node = skeleton.nodes.get(next);
      List<Event> events = execution.events(node.thread());
      if (node.index() >= 0 && node.index() < events.size()) {
        numbers.put(events.get(node.index()), next);
      }
    }
  }

  private int number(Event event) {
    return Objects.requireNonNull(numbers.get(event), event::toString);
  }

  private Relation rf(Skeleton skeleton) {
    Relation rf = Relation.empty(skeleton.events());
    for (Event event : List.copyOf(numbers.keySet())) {
      if (event.rf != null) {
        rf.add(number(event.rf), number(event));
      }
    }
    return rf;
  }

  private Relation co(Skeleton skeleton, Set<Integer> locations) {
    Relation co = Relation.empty(skeleton.events());
    for (int location : locations) {
      List<Event> writes = execution.coherence(location);
      for (int i = 0; i < writes.size(); i++) {
        for (int j = i + 1; j < writes.size(); j++) {
          co.add(number(writes.get(i)), number(writes.get(j)));
        }
      }
    }
    return co;
  }

  private static Node node(Event e) {
    Node.Kind kind = Node.Kind.valueOf(e.kind.name());
    boolean rmw = e.update != null || e.exclusive;
    return new Node(kind, e.thread, e.index, e.location, e.mode, e.value, e.fence, rmw, e.number);
  }
}
