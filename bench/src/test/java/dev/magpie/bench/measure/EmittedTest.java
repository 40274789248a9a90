package dev.magpie.bench.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class EmittedTest {

  @Test
  void aTwinStandsBesideWhatIsShipped() {
    assertEquals(
        """
        of ours      operation  as shipped  of them barriers  all volatile  of them barriers
        MAGPIE_RING  push       10          1                 12            3
        """,
        EmittedTable.of(Made.EMITTED).plain());
  }

  @Test
  void whatIsWrittenIsRead() {
    assertEquals(Made.EMITTED, Emitted.parse(Made.EMITTED.toJson()));
    Emitted missing = new Emitted(List.of(), "no disassembler");
    assertEquals(missing, Emitted.parse(missing.toJson()));
  }

  @Test
  void whyThereAreNoneIsSaid() throws Exception {
    List<Section> sections = Section.of(ResultsFile.read(Made.resource()));
    assertTrue(
        sections.stream().anyMatch(s -> s.legend().equals("Not counted: no disassembler.\n")),
        sections::toString);
    assertFalse(sections.stream().anyMatch(s -> s.legend().equals(EmittedTable.LEGEND)));
  }
}
