package dev.magpie.proofs.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.magpie.explorer.Problem;
import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.program.Mode;
import dev.magpie.proofs.trial.Counterexample;
import dev.magpie.proofs.trial.Strength;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The cycle that the shipped strength forbids, in classic shapes. */
class ForbiddenCycleTest {

  @Test
  void messagePassingReadsFromBeforeWhatItSynchronizesWith() {
    assertEquals(
        "COHERENCE 0.0 sb 0.1 hb 1.0 sb 1.1 fr 0.0",
        cycle(Shapes.messagePassing(Problem.PROPERTY, Mode.OPAQUE)));
  }

  @Test
  void storeBufferingGoesThroughBothFences() {
    assertEquals(
        "SEQUENTIAL_CONSISTENCY 0.0 sb 0.1 sb 0.2 fr 1.0 sb 1.1 sb 1.2 fr 0.0",
        cycle(Shapes.storeBuffering(Problem.PROPERTY)));
  }

  @Test
  void aWriteComesAfterWhatHappensBeforeIt() {
    assertEquals("COHERENCE 0.0 sb 0.1 hb 1.0 sb 1.1 co 0.0", cycle(Shapes.coherence()));
  }

  @Test
  void aFenceThatIsTooWeakForbidsNothing() {
    assertEquals(
        "consistent", cycle(Shapes.storeBuffering(Problem.PROPERTY, Strength.ACQUIRE_FENCE)));
  }

  @Test
  void noPermitOrdersWhatFencesStandBeside() {
    assertEquals("consistent", cycle(Shapes.permits()));
  }

  @Test
  void volatileAccessesAreOneOrder() {
    assertEquals(
        "SEQUENTIAL_CONSISTENCY 0.0 sb 0.1 fr 1.0 sb 1.1 fr 0.0", cycle(Shapes.volatiles()));
  }

  @Test
  void whatIsReadInTimeIsConsistent() {
    assertEquals("consistent", cycle(Shapes.consistent(Problem.PROPERTY)));
  }

  private static String cycle(Counterexample counterexample) {
    Subject subject = new Subject(counterexample);
    Optional<Cycle> cycle =
        ForbiddenCycle.of(subject.relations, subject.asShipped, subject.orderAsShipped);
    return cycle.map(ForbiddenCycleTest::text).orElse("consistent");
  }

  /** Each event as thread and place in it, from the first event of the first thread on. */
  private static String text(Cycle cycle) {
    List<Link> links = new ArrayList<>(cycle.links());
    while (!name(links.get(0).from()).equals("0.0")) {
      Collections.rotate(links, 1);
    }
    return cycle.axiom()
        + links.stream()
            .map(link -> " " + name(link.from()) + " " + link.relation().label())
            .collect(Collectors.joining())
        + " "
        + name(links.get(links.size() - 1).to());
  }

  private static String name(Event event) {
    return event.thread + "." + event.index;
  }
}
