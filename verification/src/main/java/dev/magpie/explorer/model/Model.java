package dev.magpie.explorer.model;

import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.graph.Graph;
import dev.magpie.explorer.graph.Synchronization;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A memory model: what happens before what, and which graphs are consistent beyond coherence,
 * atomicity and the absence of values out of thin air, which hold in all of them.
 */
public final class Model {
  /** RC11 (Lahav et al., PLDI 2017) with C++20's release sequences. */
  public static final Model RC11 =
      new Model("rc11", new ReleaseAcquire(false), new SequentialConsistency(), true);

  /** RC11 with C++11's release sequences: later writes of the releasing thread take part. */
  public static final Model RC11_CPP11 =
      new Model("rc11-c++11", new ReleaseAcquire(true), new SequentialConsistency(), true);

  /** What an x86 can show. */
  public static final Model TSO =
      new Model("tso", new ProgramOrder(), new TotalStoreOrder(), false);

  /** Interleavings. */
  public static final Model SC =
      new Model("sc", new Interleaving(), new InterleavingOrder(), false);

  private static final List<Model> ALL = List.of(RC11, RC11_CPP11, TSO, SC);

  private final String name;
  private final Synchronization synchronization;
  private final Axiom axiom;
  private final boolean judgesRaces;

  private Model(String name, Synchronization synchronization, Axiom axiom, boolean judgesRaces) {
    this.name = name;
    this.synchronization = synchronization;
    this.axiom = axiom;
    this.judgesRaces = judgesRaces;
  }

  /**
   * The model of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Model named(String name) {
    return ALL.stream()
        .filter(model -> model.name.equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no model '"
                        + name
                        + "'; there are "
                        + names().collect(Collectors.joining(", "))));
  }

  /** The names of all models. */
  public static Stream<String> names() {
    return ALL.stream().map(Model::name);
  }

  /** As the command line names it. */
  public String name() {
    return name;
  }

  public Synchronization synchronization() {
    return synchronization;
  }

  /**
   * Whether a graph is still consistent after an event entered it that was not the last of its
   * location: a write before another one, or a read of a write that is not the latest.
   */
  public boolean isConsistent(Graph graph, List<Event> entered) {
    return axiom.holds(graph, entered);
  }

  /** Whether races, and reliance on the absence of thin-air values, are judged in this model. */
  public boolean judgesRaces() {
    return judgesRaces;
  }

  @Override
  public String toString() {
    return name;
  }
}
