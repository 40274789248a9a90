package dev.magpie.bench.ordering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

final class VolatileModesTest {

  /** What is rewritten. */
  static final class Weak {
    private final AtomicInteger word = new AtomicInteger();

    int calls(int value) {
      word.setPlain(value);
      word.setOpaque(value);
      word.setRelease(value);
      word.lazySet(value);
      word.set(value);
      word.weakCompareAndSetPlain(value, value);
      word.weakCompareAndSetAcquire(value, value);
      word.weakCompareAndSetRelease(value, value);
      word.compareAndExchangeAcquire(value, value);
      word.compareAndExchangeRelease(value, value);
      word.getAndAdd(value);
      return word.getPlain() + word.getOpaque() + word.getAcquire() + word.get();
    }
  }

  @Test
  void everyAccessBecomesVolatile() throws IOException {
    VolatileModes modes = new VolatileModes();
    List<String> calls = calls(modes.rewrite(file(Weak.class)));
    assertEquals(
        "[<init>, compareAndExchange, get, getAndAdd, set, weakCompareAndSetVolatile]",
        new TreeSet<>(calls).toString());
    assertEquals(12, modes.accesses());
    assertEquals(16, calls.size());
  }

  /** Of the classes of a queue nothing is left that is weaker. */
  @Test
  void theQueuesHaveNoWeakerAccessLeft() throws IOException {
    VolatileModes again = new VolatileModes();
    int changed = 0;
    for (byte[] file : VolatileQueues.shipped().values()) {
      VolatileModes modes = new VolatileModes();
      again.rewrite(modes.rewrite(file));
      changed += modes.accesses();
    }
    assertEquals(0, again.accesses());
    assertFalse(changed < 50, () -> "too few accesses found");
  }

  private static List<String> calls(byte[] file) {
    ClassNode node = new ClassNode();
    new ClassReader(file).accept(node, 0);
    return node.methods.stream()
        .map((MethodNode method) -> method.instructions)
        .flatMap(list -> List.of(list.toArray()).stream())
        .filter((AbstractInsnNode i) -> i instanceof MethodInsnNode)
        .map(MethodInsnNode.class::cast)
        .filter(call -> call.owner.endsWith("AtomicInteger"))
        .map(call -> call.name)
        .toList();
  }

  private static byte[] file(Class<?> type) throws IOException {
    String name = type.getName().replace('.', '/') + ".class";
    try (InputStream in = type.getClassLoader().getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }
}
