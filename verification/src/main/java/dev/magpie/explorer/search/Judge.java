package dev.magpie.explorer.search;

import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.graph.EventList;
import dev.magpie.explorer.graph.Graph;
import dev.magpie.explorer.model.Model;
import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.program.Program;
import java.util.HashSet;
import java.util.Set;

/** Watches for what is wrong in a graph beyond its outcome. Reports each finding once. */
final class Judge {
  private final Program program;
  private final Model model;
  private final Observer observer;
  private final Set<Finding> reported = new HashSet<>();

  Judge(Program program, Model model, Observer observer) {
    this.program = program;
    this.model = model;
    this.observer = observer;
  }

  void report(Finding.Kind kind, String message, Graph graph) {
    Finding finding = new Finding(kind, message);
    if (reported.add(finding)) {
      observer.finding(finding, graph);
    }
  }

  /** Looks at an access that has entered a graph. */
  void entered(Graph graph, Event access) {
    if (!model.judgesRaces()) {
      return;
    }
    EventList writers = graph.writers(access.location);
    EventList readers = graph.readers(access.location);
    if (writers.size() == 1 && readers.size() <= 1) {
      return;
    }
    boolean mayRace = program.mayRace(access.location);
    for (int i = 1; i < writers.size(); i++) {
      if (!mayRace && isRace(writers.get(i), access)) {
        race(graph, writers.get(i), access);
      }
    }
    if (access.isWrite()) {
      for (int i = 0; i < readers.size(); i++) {
        lookAtRead(graph, readers.get(i), access, mayRace);
      }
    }
  }

  private void lookAtRead(Graph graph, Event read, Event write, boolean mayRace) {
    if (!mayRace && isRace(read, write)) {
      race(graph, read, write);
    }
    if (Reliance.of(graph, read, write)) {
      String message =
          "only the absence of values out of thin air orders "
              + describe(write)
              + " after "
              + describe(read);
      report(Finding.Kind.RELIANCE, message, graph);
    }
  }

  /** Whether two accesses of one location, one of them a write, race. */
  private static boolean isRace(Event a, Event b) {
    return a != b
        && (a.mode == Mode.PLAIN || b.mode == Mode.PLAIN)
        && a.thread != b.thread
        && !a.happensBefore(b)
        && !b.happensBefore(a);
  }

  private void race(Graph graph, Event a, Event b) {
    String first = describe(a);
    String second = describe(b);
    boolean swap = first.compareTo(second) > 0;
    report(
        Finding.Kind.RACE,
        "on "
            + program.locationName(a.location)
            + " between "
            + (swap ? second : first)
            + " and "
            + (swap ? first : second),
        graph);
  }

  private String describe(Event event) {
    return (event.isWrite() ? "a write" : "a read")
        + " by "
        + program.threadName(event.thread)
        + " at "
        + program.describeSite(event.site);
  }
}
