package dev.magpie.explorer.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.magpie.explorer.Exploration;
import dev.magpie.explorer.Explorer;
import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.explorer.Verdict;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Variables and arrays have the name of the field that holds them. */
final class HeldNamesTest {
  private static final Pattern WRITE = Pattern.compile("write \\w+ (\\S+) =");

  static final class Cells {
    final AtomicIntegerArray counts = new AtomicIntegerArray(2);
    final int[] plain = new int[2];
    AtomicInteger other = new AtomicInteger();
  }

  static final class Padded extends AtomicInteger {
    private static final long serialVersionUID = 1;
    int spare;
  }

  static final class Both implements Scenario {
    private final Cells cells = new Cells();
    private final AtomicInteger tail = new AtomicInteger();
    private final AtomicInteger again = tail;
    private final Padded padded = new Padded();
    private final AtomicReference<Cells> made = new AtomicReference<>(cells);

    @Override
    public void define(Setup setup) {
      AtomicInteger local = new AtomicInteger();
      setup.actor(
          "one",
          () -> {
            tail.setOpaque(1);
            again.setOpaque(2);
            padded.setOpaque(1);
            padded.spare = 1;
            local.setOpaque(1);
            cells.counts.setOpaque(1, 1);
            cells.plain[1] = 1;
            cells.other.setOpaque(1);
            Cells fresh = new Cells();
            made.setRelease(fresh);
            fresh.counts.setOpaque(0, 1);
            throw new IllegalStateException("the end");
          });
    }
  }

  @Test
  void theyHaveTheNameOfTheFinalFieldThatHoldsThemFirst() {
    Exploration found = Explorer.explore(Both.class);
    Verdict.Fail fail = assertInstanceOf(Verdict.Fail.class, found.verdict(), found::report);
    List<String> written =
        WRITE
            .matcher(fail.witnesses().get(0).trace())
            .results()
            .map(write -> write.group(1))
            .toList();
    assertEquals(
        List.of(
            "Both#0.tail",
            "Both#0.tail",
            "Both#0.padded",
            "Both#0.padded.spare",
            "AtomicInteger#10.value",
            "Cells#1.counts[1]",
            "Cells#1.plain[1]",
            "AtomicInteger#5.value",
            "Cells@0:9#1.other",
            "Both#0.made",
            "Cells@0:9#1.counts[0]"),
        written);
  }
}
