package dev.magpie.explorer.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.rewrite.Mutation;
import dev.magpie.explorer.rewrite.Site;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class MutationTest {
  /** An access on each side of a fence. */
  public static class Fenced {
    private final AtomicInteger number = new AtomicInteger();

    public void store() {
      number.setOpaque(1);
      VarHandle.fullFence();
      number.setOpaque(2);
    }

    public int unused() {
      return number.getAcquire();
    }
  }

  private static List<String> log(Mutation mutation) throws Throwable {
    SandboxOptions options = Subject.defaults().withMutation(mutation);
    SequentialMemory memory =
        new SequentialMemory(Subject.with(options, Fenced.class, "store").program);
    memory.run(0);
    return memory.log;
  }

  private static boolean isFence(Site site) {
    return site.operation().equals("fullFence");
  }

  @Test
  void aFenceCanBeTakenAway() throws Throwable {
    assertEquals(3, log(Mutation.NONE).size());
    assertEquals(
        List.of("W OPAQUE 1", "F NONE", "W OPAQUE 2"),
        log((site, access) -> isFence(site) ? access.withModes(Mode.PLAIN, Mode.PLAIN) : access));
  }

  @Test
  void itIsAskedOnceForEachSiteThatAThreadComesTo() throws Throwable {
    List<String> asked = new ArrayList<>();
    SandboxOptions options =
        Subject.defaults()
            .withMutation(
                (site, access) -> {
                  asked.add(site.method() + " " + site.operation());
                  return access;
                });
    SequentialMemory memory =
        new SequentialMemory(Subject.with(options, Fenced.class, "store").program);
    memory.run(0);
    memory.run(0);
    assertEquals(List.of("store setOpaque", "store fullFence", "store setOpaque"), asked);
  }
}
