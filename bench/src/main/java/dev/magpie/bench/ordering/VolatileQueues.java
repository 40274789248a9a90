package dev.magpie.bench.ordering;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;

/**
 * Loads the shipped queues with every access volatile, in the place of the shipped ones: under
 * their own names, so that all the rest of a benchmark is the same. There is no way back: the
 * virtual machine has the one or the other.
 */
public final class VolatileQueues {

  private static final String PACKAGE = "dev/magpie/queue";

  private final Map<String, byte[]> files = new HashMap<>();
  private final Map<String, byte[]> changed = new HashMap<>();

  private VolatileQueues() {}

  private static boolean isInstalled;

  /**
   * Loads the classes, unless this virtual machine has them so already.
   *
   * @throws IllegalStateException if a shipped class of a queue was loaded before
   */
  public static synchronized void install() {
    if (isInstalled) {
      return;
    }
    VolatileQueues queues = new VolatileQueues();
    try {
      queues.readAll();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the class files of " + PACKAGE, e);
    }
    for (String name : List.copyOf(queues.changed.keySet())) {
      queues.define(name);
    }
    isInstalled = true;
  }

  private void readAll() throws IOException {
    String anchor = "/" + PACKAGE + "/LocalQueue.class";
    try {
      URI place = VolatileQueues.class.getResource(anchor).toURI();
      if (place.getScheme().equals("jar")) {
        try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
          read(jar.getPath(PACKAGE));
        }
      } else {
        read(Path.of(place).getParent());
      }
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
    VolatileModes modes = new VolatileModes();
    files.forEach(
        (name, shipped) -> {
          int before = modes.accesses();
          byte[] rewritten = modes.rewrite(shipped);
          if (modes.accesses() > before) {
            changed.put(name, rewritten);
          }
        });
  }

  private void read(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      List<Path> classes = new ArrayList<>(paths.toList());
      classes.removeIf(path -> !path.toString().endsWith(".class"));
      for (Path path : classes) {
        try (InputStream in = Files.newInputStream(path)) {
          byte[] file = in.readAllBytes();
          files.put(new ClassReader(file).getClassName(), file);
        }
      }
    }
  }

  /** Defines a class after those that it extends, which would be loaded as shipped otherwise. */
  private void define(String name) {
    byte[] file = changed.remove(name);
    if (file == null) {
      return;
    }
    ClassReader reader = new ClassReader(file);
    define(reader.getSuperName());
    Arrays.asList(reader.getInterfaces()).forEach(this::define);
    String inPackage = name.substring(0, name.lastIndexOf('/')).replace('/', '.');
    try {
      Class<?> anchor = Class.forName(inPackage + ".package-info");
      MethodHandles.privateLookupIn(anchor, MethodHandles.lookup()).defineClass(file);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no access to " + inPackage, e);
    } catch (LinkageError e) {
      throw new IllegalStateException(name + " was loaded as shipped before", e);
    }
  }
}
