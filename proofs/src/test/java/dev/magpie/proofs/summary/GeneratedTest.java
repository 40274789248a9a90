package dev.magpie.proofs.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.proofs.Census;
import dev.magpie.proofs.Kind;
import dev.magpie.proofs.Mode;
import dev.magpie.proofs.Project;
import dev.magpie.proofs.Site;
import dev.magpie.proofs.report.Failure;
import dev.magpie.proofs.trial.Mutant;
import dev.magpie.proofs.trial.OrderingsTable;
import dev.magpie.proofs.trial.Ruling;
import dev.magpie.proofs.trial.SeenBy;
import dev.magpie.proofs.trial.Strength;
import dev.magpie.proofs.trial.TrialResult;
import dev.magpie.proofs.trial.Tried;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that the trial writes, beside those that are there. */
final class GeneratedTest {
  private final Path root;
  private final Generated generated;

  GeneratedTest(@TempDir Path root) throws IOException {
    this.root = root;
    PrintStream out = new PrintStream(OutputStream.nullOutputStream());
    generated = new Generated(root, Census.of(Project.current()), out);
  }

  private static TrialResult trial(Tried... tried) {
    return new TrialResult(List.of(), List.of(tried), Duration.ZERO);
  }

  private static Tried survivor(int ordinal) {
    Site site =
        new Site(
            "dev.magpie.queue.A", "b", "()V", ordinal, 1, "setRelease", Kind.STORE, Mode.RELEASE);
    Mutant mutant = new Mutant(site, List.of("a.b"), Strength.RELEASE, Strength.OPAQUE, true);
    return new Tried(mutant, new Ruling.Survived(1), SeenBy.NOBODY, Duration.ZERO);
  }

  @Test
  void whatIsWrittenDoesNotDiffer() throws IOException {
    TrialResult trial = trial(survivor(0));
    generated.write(trial);
    assertEquals(List.of(), generated.differences(trial));
  }

  @Test
  void aLineThatDiffersIsNamed() throws IOException {
    generated.write(trial(survivor(0)));
    List<Failure> failures = generated.differences(trial(survivor(1)));
    String message = failures.get(0).message();
    assertTrue(message.contains("- queue.A.b#0\tsetRelease"), message);
    assertTrue(message.contains("+ queue.A.b#1\tsetRelease"), message);
    assertFalse(message.contains("site\tcall"), message);
    assertTrue(message.endsWith(Generated.HOW), message);
    assertTrue(failures.get(0).test().startsWith(OrderingsTable.FILE), failures::toString);
  }

  @Test
  void aLongDifferenceIsCut() throws IOException {
    generated.write(trial(survivor(0)));
    Tried[] many = IntStream.rangeClosed(1, 30).mapToObj(i -> survivor(i)).toArray(Tried[]::new);
    String message = generated.differences(trial(many)).get(0).message();
    assertTrue(message.contains("queue.A.b#19\t"), message);
    assertFalse(message.contains("queue.A.b#20\t"), message);
    assertTrue(message.contains("... and 11 more lines\n"), message);
  }

  @Test
  void eachGeneratedFileIsCompared() throws IOException {
    TrialResult trial = trial(survivor(0));
    generated.write(trial);
    List<String> files = List.of("proofs/PORTING.md", "proofs/litmus/README.md");
    for (String file : files) {
      Files.writeString(root.resolve(file), "other");
    }
    assertEquals(
        files.stream().map(file -> file + " is not what the trial says").toList(),
        generated.differences(trial).stream().map(Failure::test).toList());
  }

  @Test
  void withoutATrialNothingDiffers() throws IOException {
    assertEquals(List.of(), generated.differences(trial()));
  }

  @Test
  void aFileThatIsMissingDiffers() throws IOException {
    assertEquals(
        OrderingsTable.FILE + " is not what the trial says",
        generated.differences(trial(survivor(0))).get(0).test());
  }

  @Test
  void withoutATrialNothingIsWritten() {
    assertThrows(IllegalArgumentException.class, () -> generated.write(trial()));
    assertTrue(Files.notExists(root.resolve(OrderingsTable.FILE)));
  }
}
