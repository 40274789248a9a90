package dev.magpie.explorer.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.explorer.model.Model;
import dev.magpie.explorer.program.Fence;
import dev.magpie.explorer.program.Memory;
import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.program.Program;
import dev.magpie.explorer.program.Update;
import dev.magpie.explorer.program.Value;
import dev.magpie.explorer.search.Limits;
import dev.magpie.explorer.search.Search;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TraceTest {
  private static final int SLOT = 0;
  private static final int TAIL = 1;
  private static final int PERMIT = 2;

  /** A task object, whose own text would need a memory. */
  private static final class Task {
    @Override
    public String toString() {
      throw new AssertionError("a trace asks no object for its text");
    }
  }

  private static Listed program(Listed.Code owner, Listed.Code thief) {
    return new Listed(
        List.of(
            "dev.magpie.queue.ring.RingQueue.slots[0]",
            "dev.magpie.queue.ring.RingQueue.tail",
            "permit of thief"),
        List.of(
            "dev.magpie.queue.ring.RingQueue.tryPush(RingQueue.java:103)",
            "dev.magpie.queue.ring.RingQueue.steal(RingQueue.java:210)"),
        Map.of(),
        List.of("owner", "thief"),
        List.of(owner, thief));
  }

  @Test
  void aReadThatMissesAnOlderWriteNamesWhatItReads() throws IOException {
    Task task = new Task();
    Listed program =
        program(
            memory -> {
              memory.write(SLOT, Mode.OPAQUE, Value.of(task), 0);
              memory.write(TAIL, Mode.OPAQUE, Value.of(1), 0);
            },
            memory -> {
              memory.read(TAIL, Mode.ACQUIRE, 1);
              memory.read(SLOT, Mode.OPAQUE, 1);
            });
    assertGolden("message-passing", trace(program, "tail = 1 <- #\\d[\\s\\S]*null <- initial"));
  }

  @Test
  void updatesFencesAndChoicesAreRows() throws IOException {
    Update increment = read -> Value.of(read.bits() + 1);
    Listed program =
        program(
            memory -> {
              memory.update(TAIL, increment, Mode.ACQUIRE, Mode.OPAQUE, 0);
              memory.fence(Fence.FULL, 0);
            },
            memory -> {
              memory.choose(2, 1);
              memory.update(TAIL, increment, Mode.VOLATILE, Mode.VOLATILE, 1);
            });
    assertGolden("updates", trace(program, "chooses 1[\\s\\S]*0 to 1[\\s\\S]*1 to 2"));
  }

  @Test
  void aThreadThatWaitsSaysForWhat() throws IOException {
    Listed program =
        program(
            memory -> memory.write(TAIL, Mode.RELEASE, Value.of(1), 0),
            memory -> memory.update(PERMIT, new Taking(), Mode.PERMIT, Mode.PERMIT, 1));
    assertGolden("waiting", trace(program, "waits"));
  }

  @Test
  void aLongNameIsWrappedWithinItsColumn() {
    String name = "dev.magpie.VeryLongNameOfAClassInWhichNothingIsShort.alsoAVeryLongNameOfAField";
    Listed program =
        new Listed(
            List.of(name),
            List.of("dev.magpie.Site.method(Site.java:1)"),
            Map.of(),
            List.of("a", "b", "c", "d"),
            List.of(TraceTest::write, TraceTest::write, TraceTest::write, TraceTest::write));
    String trace = trace(program, "replay");
    assertTrue(trace.lines().filter(line -> !line.startsWith("  ")).allMatch(this::fits), trace);
    assertTrue(trace.contains("VeryLongNameOfA"), trace);
  }

  private static void write(Memory memory) {
    memory.write(0, Mode.OPAQUE, Value.of(1), 0);
  }

  private boolean fits(String line) {
    return line.startsWith("replay") || line.length() <= 125;
  }

  private record Taking() implements Update {
    @Override
    public @Nullable Value apply(Value read) {
      return read.bits() == 1 ? Value.ZERO : null;
    }

    @Override
    public boolean waits() {
      return true;
    }
  }

  /** The trace of the first execution, or finding, whose trace has a match of the expression. */
  private static String trace(Program program, String expression) {
    First first = new First(program, expression);
    new Search(program, Model.RC11, Limits.DEFAULT, first).run();
    return Objects.requireNonNull(first.trace, "no execution has " + expression);
  }

  private static void assertGolden(String name, String trace) throws IOException {
    try (InputStream golden = TraceTest.class.getResourceAsStream(name + ".txt")) {
      byte[] bytes = golden == null ? new byte[0] : golden.readAllBytes();
      assertEquals(new String(bytes, StandardCharsets.UTF_8), trace);
    }
  }
}
