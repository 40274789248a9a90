package dev.magpie.proofs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.invoke.VarHandle;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AccessTableTest {

  private static Set<String> unknown(AccessTable table, Class<?> type) {
    Set<String> names = new TreeSet<>();
    for (Method method : type.getDeclaredMethods()) {
      if (Modifier.isPublic(method.getModifiers()) && !table.knows(method.getName())) {
        names.add(method.getName());
      }
    }
    return names;
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        AtomicBoolean.class,
        AtomicInteger.class,
        AtomicIntegerArray.class,
        AtomicLong.class,
        AtomicLongArray.class,
        AtomicReference.class,
        AtomicReferenceArray.class
      })
  void everyMethodOfAnAtomicClassIsKnown(Class<?> type) {
    assertEquals(Set.of(), unknown(AccessTable.ATOMICS, type));
  }

  @Test
  void whatIsRefusedOfVarHandleHasNoModeOrHidesSites() {
    assertEquals(
        Set.of("loadLoadFence", "storeStoreFence", "toMethodHandle"),
        unknown(AccessTable.VAR_HANDLE, VarHandle.class));
  }
}
