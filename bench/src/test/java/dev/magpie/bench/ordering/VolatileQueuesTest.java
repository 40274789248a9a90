package dev.magpie.bench.ordering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.bench.queue.ModeContender;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each in a class loader of its own, as a benchmark has a virtual machine of its own. */
final class VolatileQueuesTest {

  @ParameterizedTest
  @EnumSource(names = "VOLATILE_.*", mode = EnumSource.Mode.MATCH_ALL)
  void theyMoveTasksAsTheShippedOnesDo(ModeContender contender) throws Exception {
    Fresh fresh = new Fresh();
    assertEquals(1_280, fresh.moved(contender.name()));
    assertEquals(1_280, fresh.moved(contender.name()), "they are there already");
  }

  @Test
  void whatIsLoadedHasNoWeakerAccessLeft() {
    VolatileModes again = new VolatileModes();
    Map<String, byte[]> changed = VolatileQueues.changed();
    changed.values().forEach(again::rewrite);
    assertEquals(0, again.accesses());
    assertTrue(changed.containsKey("dev/magpie/queue/ring/RingQueue"), () -> "" + changed.keySet());
    VolatileModes others = new VolatileModes();
    VolatileQueues.shipped().entrySet().stream()
        .filter(file -> !changed.containsKey(file.getKey()))
        .forEach(file -> others.rewrite(file.getValue()));
    assertEquals(0, others.accesses(), "left as shipped");
  }

  @Test
  void theyCannotTakeThePlaceOfShippedQueuesInUse() throws Exception {
    Fresh fresh = new Fresh();
    fresh.moved("MAGPIE_RING");
    Exception failure =
        assertThrows(InvocationTargetException.class, () -> fresh.moved("VOLATILE_RING"));
    assertInstanceOf(IllegalStateException.class, failure.getCause());
  }

  /** Classes that no other test has loaded. */
  private static final class Fresh {
    private final Class<?> moving;

    Fresh() throws ClassNotFoundException, MalformedURLException {
      List<URL> places = new ArrayList<>();
      for (String entry : System.getProperty("java.class.path").split(":", -1)) {
        places.add(Path.of(entry).toUri().toURL());
      }
      ClassLoader loader =
          new URLClassLoader(places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
      moving = loader.loadClass("dev.magpie.bench.ordering.Moving");
    }

    int moved(String contender) throws ReflectiveOperationException {
      return (Integer) moving.getDeclaredMethod("move", String.class).invoke(null, contender);
    }
  }
}
