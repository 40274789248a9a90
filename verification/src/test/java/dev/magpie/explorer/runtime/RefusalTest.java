package dev.magpie.explorer.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.explorer.program.Halt;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** What is shared and not understood ends the exploration, with the place. */
final class RefusalTest {
  /** One reason to refuse in each method. */
  public static class Refused {
    private final Map<String, Integer> map = new ConcurrentHashMap<>();
    private final List<String> wrapped = Collections.synchronizedList(new ArrayList<>());
    private final List<String> copied = new ArrayList<>();
    private int number;

    public void usesMapOfTheState() {
      map.put("a", 1);
    }

    public void usesWrapperOfTheState() {
      wrapped.add("a");
    }

    public void usesListOfTheState() {
      copied.add("a");
      number = copied.size();
    }

    @SuppressWarnings({"WaitNotInLoop", "NakedNotify"})
    public void waits() throws InterruptedException {
      synchronized (this) {
        wait();
      }
    }

    public void throwsDice() {
      number = ThreadLocalRandom.current().nextInt();
    }

    public void makesFuture() {
      new FutureTask<>(() -> number).run();
    }

    public void fences() {
      VarHandle.storeStoreFence();
    }
  }

  private static String refusal(String method) throws Throwable {
    SequentialMemory memory = new SequentialMemory(Subject.of(Refused.class, method).program);
    return String.valueOf(assertThrows(Halt.class, () -> memory.run(0)).getMessage());
  }

  @Test
  void objectsOfTheJdkThatAreShared() throws Throwable {
    assertTrue(
        refusal("usesMapOfTheState")
            .matches(
                "java.util.Map.put on java.util.concurrent.ConcurrentHashMap, which threads share"
                    + " and which is not understood, at RefusalTest\\$Refused\\.usesMapOfTheState"
                    + "\\(RefusalTest.java:\\d+\\)"));
    assertTrue(refusal("usesWrapperOfTheState").contains("SynchronizedRandomAccessList"));
  }

  @Test
  void copiedCollectionsAreUnderstood() throws Throwable {
    List<String> log = Subject.log(Refused.class, "usesListOfTheState");
    assertEquals("W PLAIN 1", log.get(log.size() - 1));
  }

  @Test
  void methodsThatNoModelCovers() throws Throwable {
    assertTrue(refusal("waits").contains("wait is not understood, at"));
    assertTrue(refusal("throwsDice").contains("ThreadLocalRandom.current is not understood, at"));
    assertTrue(refusal("makesFuture").contains("FutureTask.<init> is not understood, at"));
    assertTrue(refusal("fences").contains("VarHandle.storeStoreFence is not understood, at"));
  }
}
