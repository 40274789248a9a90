package dev.magpie.proofs.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.magpie.proofs.Fixture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mutants of a small project. */
final class MutantsTest {
  @Test
  void eachSiteIsTriedInEachNextWeakerStrength(@TempDir Path root) throws IOException {
    List<String> mutants =
        Mutants.of(Fixture.copyTo(root).census()).stream()
            .map(mutant -> mutant.key() + " " + mutant.edges() + (mutant.isInJava() ? "" : " no"))
            .toList();
    assertEquals(
        List.of(
            "queue.Cell.push#0 opaque [cell.publish]",
            "queue.Cell.lambda$steal$0#0 opaque [cell.publish]",
            "queue.Cell.claim#0 plain []",
            "queue.Cell.claim#1 acquire [cell.claim]",
            "queue.Cell.claim#1 release [cell.claim]",
            "queue.Cell.claim#1 acquire-release [cell.claim] no",
            "queue.Cell.sleep#1 plain []",
            "queue.Cell.sleep#2 acquire-fence [cell.sleep]",
            "queue.Cell.sleep#2 release-fence [cell.sleep]",
            "queue.Cell.sleep#2 none [cell.sleep]",
            "queue.Cell.sleep#2 acquire-release-fence [cell.sleep] no",
            "queue.Cell.sleep#3 plain []"),
        mutants.stream().sorted(Comparator.comparingInt(MutantsTest::place)).toList());
  }

  /** The compiler puts the body of a lambda behind the methods. */
  private static int place(String mutant) {
    List<String> methods = List.of("push", "lambda", "claim", "sleep");
    String method = mutant.substring("queue.Cell.".length()).replaceFirst("[#$].*", "");
    return methods.indexOf(method);
  }
}
