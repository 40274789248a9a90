package dev.magpie.proofs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CommentReaderTest {

  private static CommentReader read(String... lines) {
    return CommentReader.read(
        List.of(lines), line -> new SourceMethod("p", "Ring", "push", 1, lines.length));
  }

  @Test
  void aCommentIsReadByItsGrammar() {
    CommentReader reader =
        read(
            "  // ring.claim acquire <- finish,",
            "  //   Ring.pop: a long reason",
            "  // Plain words in between.",
            "  // ring.sleep fence <-> push: another",
            "  call();");
    assertEquals(List.of(), reader.malformed());
    SourceMethod push = new SourceMethod("p", "Ring", "push", 1, 5);
    assertEquals(
        List.of(
            new EdgeComment(
                push, 1, 5, "ring.claim", Mode.ACQUIRE, Arrow.FROM, List.of("finish", "Ring.pop")),
            new EdgeComment(push, 4, 5, "ring.sleep", Mode.FENCE, Arrow.BOTH, List.of("push"))),
        reader.comments());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "// Any value will do: the CAS below fails.",
        "// e.g. a release",
        "// The arrow -> of a lambda",
        "call(); // why"
      })
  void otherCommentsAreNone(String line) {
    CommentReader reader = read(line);
    assertEquals(List.of(), reader.comments());
    assertEquals(List.of(), reader.malformed());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "// ring.publish release -> steal",
        "// ring.publish release steal: no arrow",
        "// ring.publish: no mode",
        "// ring.publish relaxed -> steal: no such mode",
        "// ring.publish opaque -> steal: it orders nothing",
        "// ring.publish release => steal: no such arrow",
        "// ring.publish release -> steal and pop: no list",
        "// ring.publish release ->  steal: two blanks",
        "// ringpublish release -> steal: no id",
        "// ring.publish",
        "// Ring.Publish release -> steal: no id",
        "call(); // ring.publish release -> steal: behind code"
      })
  void aSlipInTheGrammarIsReported(String line) {
    CommentReader reader = read(line);
    assertEquals(List.of(), reader.comments());
    assertEquals(1, reader.malformed().size());
    assertEquals("p.Ring.push", reader.malformed().get(0).place());
  }
}
