package dev.magpie.proofs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class PlaceholderTest {
  @Test
  void classFilesOfTheQueueAreFound() throws IOException {
    Path root = Path.of(System.getProperty("magpie.root"));
    Path file = root.resolve("queue/target/classes/dev/magpie/queue/PlaceholderQueue.class");
    assertEquals("dev/magpie/queue/PlaceholderQueue", PlaceholderReader.read(file).name);
  }
}
