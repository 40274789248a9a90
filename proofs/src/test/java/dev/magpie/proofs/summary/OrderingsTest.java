package dev.magpie.proofs.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.magpie.proofs.Census;
import dev.magpie.proofs.Project;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The orderings of the shipped class files are those that the table has; if not, what needed the old
 * one is explored at once.
 */
final class OrderingsTest {
  @Test
  void noOrderingHasChangedSinceTheTrial() throws Exception {
    Project project = Project.current();
    assertEquals(List.of(), Changes.failures(project, Census.of(project)));
  }
}
