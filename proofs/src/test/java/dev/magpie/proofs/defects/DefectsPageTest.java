package dev.magpie.proofs.defects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class DefectsPageTest {
  private final Path root =
      Path.of(Objects.requireNonNullElse(System.getProperty("magpie.root"), ".."));

  @Test
  void thePageIsWhatTheListGives() throws IOException {
    assertEquals(
        DefectsPage.text(),
        Files.readString(root.resolve(DefectsPage.PAGE)),
        DefectsPage.PAGE + " is out of date; write it with " + DefectsPage.class.getName());
  }

  @Test
  void eachDefectHasThePageOfItsEdge() {
    for (Defect defect : Defects.ALL) {
      Path page = root.resolve("proofs/edges/" + defect.edge() + ".md");
      assertTrue(Files.exists(page), defect + " names an edge without a page");
    }
  }
}
