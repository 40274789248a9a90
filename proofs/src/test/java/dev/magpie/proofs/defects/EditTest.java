package dev.magpie.proofs.defects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EditTest {
  private final Path sources;

  EditTest(@TempDir Path sources) throws IOException {
    this.sources = sources;
    Files.writeString(sources.resolve("Two.java"), "class Two { int two() { return 2; } }");
  }

  @Test
  void whatStandsThereOnceIsReplaced() {
    assertEquals("a new b", new Edit("F.java", "old", "new").apply("a old b"));
  }

  @Test
  void whatIsNotThereOrNotUniqueIsRefused() {
    Edit edit = new Edit("F.java", "old", "new");
    assertTrue(refusal(() -> edit.apply("a b")).contains("never"));
    assertTrue(refusal(() -> edit.apply("old old")).contains("again"));
  }

  @Test
  void theChangedClassStandsBeforeTheOthers() throws IOException {
    MutatedClasses classes =
        MutatedClasses.compile(sources, List.of(new Edit("Two.java", "2;", "3;")));
    try (InputStream file = Objects.requireNonNull(classes.getResourceAsStream("Two.class"))) {
      assertEquals(0xCA, file.read());
    }
    String own = EditTest.class.getName().replace('.', '/') + ".class";
    try (InputStream file = Objects.requireNonNull(classes.getResourceAsStream(own))) {
      assertEquals(0xCA, file.read());
    }
  }

  @Test
  void aChangeThatDoesNotCompileIsRefused() {
    Edit edit = new Edit("Two.java", "2;", "two;");
    assertTrue(refusal(() -> MutatedClasses.compile(sources, List.of(edit))).contains("two"));
  }

  private static String refusal(org.junit.jupiter.api.function.Executable call) {
    Exception refused = assertThrows(IllegalArgumentException.class, call);
    return String.valueOf(refused.getMessage());
  }
}
