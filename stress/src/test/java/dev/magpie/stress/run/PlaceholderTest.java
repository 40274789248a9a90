package dev.magpie.stress.run;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class PlaceholderTest {
  @Test
  void theLitmusIsListed() throws IOException {
    try (InputStream list = PlaceholderTest.class.getResourceAsStream("/META-INF/TestList")) {
      assertTrue(list != null, "TestList");
      String names = new String(list.readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(names.contains("PlaceholderLitmus"), names);
    }
  }
}
