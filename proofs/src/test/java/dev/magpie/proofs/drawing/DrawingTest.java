package dev.magpie.proofs.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.explorer.Problem;
import dev.magpie.explorer.program.Mode;
import dev.magpie.proofs.trial.Counterexample;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DrawingTest {

  @ParameterizedTest
  @EnumSource
  void everyProblemHasAPicture(Problem problem) throws Exception {
    Counterexample counterexample = Shapes.of(problem);
    Picture picture = Drawing.of(counterexample);
    Drawn drawn = new Drawn(picture);
    assertTrue(
        picture.caption().toLowerCase(Locale.ROOT).startsWith(problem.words()), picture::caption);
    assertEquals(picture.caption(), drawn.text("desc"));
    assertEquals(counterexample.mutant().toString(), drawn.text("title"));
    assertFalse(drawn.nodes("on").isEmpty() && drawn.nodes("marked").isEmpty());
    Relatives.check(counterexample, drawn.arrows());
  }

  @Test
  void messagePassingShowsWhatReleaseWouldOrder() throws Exception {
    Picture picture = Drawing.of(Shapes.messagePassing(Problem.PROPERTY, Mode.OPAQUE));
    Drawn drawn = new Drawn(picture);
    assertEquals(Set.of("#2 hb? #3", "#2 rf #3", "#4 fr #1"), Set.copyOf(drawn.arrows()));
    assertEquals(4, drawn.nodes("on").size());
    assertEquals(
        "Property broken: it <fails> & \"ends\". With release at Shape.run(Shape.java:7) (here"
            + " opaque), #2 would synchronize with #3, and #4 would have to read Shape.x from #1 or"
            + " later: #1 would happen before it.",
        picture.caption());
  }

  @Test
  void aRaceMarksBothAccesses() throws Exception {
    Picture picture = Drawing.of(Shapes.messagePassing(Problem.RACE, Mode.PLAIN));
    List<String> marked = new Drawn(picture).nodes("marked");
    assertEquals(2, marked.size());
    assertTrue(marked.get(0).startsWith("#1 write plain"), marked::toString);
    assertTrue(marked.get(1).startsWith("#4 read plain"), marked::toString);
    assertTrue(
        picture.caption().contains("#1 and #4 race on Shape.x: no hb path joins them."),
        picture::caption);
    assertTrue(picture.caption().endsWith("and #1 would happen before #4."), picture::caption);
  }

  @Test
  void aRaceOfAnAccessMadePlainIsOneOfItsMode() {
    String caption = Drawing.of(Shapes.plainRace()).caption();
    assertTrue(caption.endsWith("(here plain), both would be atomic."), caption);
  }

  @Test
  void orderedAccessesDoNotRaceInEitherOrder() {
    Counterexample counterexample = Shapes.orderedPlain();
    assertThrows(IllegalArgumentException.class, () -> Drawing.of(counterexample));
  }

  @Test
  void relianceMarksTheReadAndTheLaterWrite() throws Exception {
    Picture picture = Drawing.of(Shapes.reliance());
    List<String> marked = new Drawn(picture).nodes("marked");
    assertEquals(2, marked.size());
    assertTrue(marked.get(0).startsWith("#1 read"), marked::toString);
    assertTrue(marked.get(1).startsWith("#4 write"), marked::toString);
    assertTrue(picture.caption().contains("the path #1 → #2 → #3 → #4"), picture::caption);
  }

  @Test
  void whatIsOrderedDoesNotRelyOnAnything() {
    Counterexample counterexample = Shapes.orderedAnswer();
    assertThrows(IllegalArgumentException.class, () -> Drawing.of(counterexample));
  }

  @Test
  void synchronizationThatFollowsFromOtherIsLeftOut() {
    List<Link> links = Arrows.between(new Subject(Shapes.twiceReleased()));
    assertEquals(
        List.of("T0.2 -> T1.0"),
        links.stream()
            .filter(link -> link.relation() == Relation.SW)
            .map(link -> "T0." + link.from().index + " -> T1." + link.to().index)
            .toList());
  }

  @Test
  void aHangMarksTheWaitBesideTheCycle() throws Exception {
    Drawn drawn = new Drawn(Drawing.of(Shapes.hang()));
    List<String> marked = drawn.nodes("marked");
    assertEquals(1, marked.size());
    assertTrue(marked.get(0).contains("wait for"), marked::toString);
    assertEquals(6, drawn.nodes("on").size());
    assertEquals(1, drawn.withClass("rect", "ending").size());
  }

  @ParameterizedTest
  @EnumSource
  void whatTheShippedCodeDoesTooIsRefused(Problem problem) {
    Counterexample counterexample = Shapes.consistent(problem);
    Exception refusal =
        assertThrows(IllegalArgumentException.class, () -> Drawing.of(counterexample));
    assertTrue(
        String.valueOf(refusal.getMessage()).contains("it is consistent as shipped"),
        refusal::toString);
  }

  @Test
  void whatTakesNoPartIsFolded() throws Exception {
    Drawn drawn = new Drawn(Drawing.of(Shapes.longMessagePassing(20)));
    assertEquals(4, drawn.nodes("on").size());
    assertEquals(0, drawn.nodes("off").size());
    assertEquals(List.of("… 20 more events", "… 20 more events"), drawn.nodes("folded"));
  }

  @ParameterizedTest
  @EnumSource
  void noTextMeetsAnother(Problem problem) throws Exception {
    Drawn drawn = new Drawn(Drawing.of(Shapes.of(problem)));
    Overlaps.check(drawn);
  }
}
