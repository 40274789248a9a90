package dev.magpie.bench.ordering;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
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

  private final Map<String, byte[]> changed;

  private VolatileQueues(Map<String, byte[]> changed) {
    this.changed = changed;
  }

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
    VolatileQueues queues = new VolatileQueues(changed());
    for (String name : List.copyOf(queues.changed.keySet())) {
      queues.define(name);
    }
    isInstalled = true;
  }

  /** Returns the class files with volatile accesses, of those that have others. */
  static Map<String, byte[]> changed() {
    Map<String, byte[]> changed = new HashMap<>();
    shipped()
        .forEach(
            (name, file) -> {
              VolatileModes modes = new VolatileModes();
              byte[] rewritten = modes.rewrite(file);
              if (modes.accesses() > 0) {
                changed.put(name, rewritten);
              }
            });
    return changed;
  }

  /** Returns the shipped class files of the queues by their internal names. */
  static Map<String, byte[]> shipped() {
    String anchor = "/" + PACKAGE + "/LocalQueue.class";
    URL place = VolatileQueues.class.getResource(anchor);
    if (place == null) {
      throw new IllegalStateException("no class file " + anchor);
    }
    try {
      URI uri = place.toURI();
      if (!uri.getScheme().equals("jar")) {
        return read(Path.of(uri).resolveSibling(""));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return read(jar.getPath(PACKAGE));
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("cannot read the class files of " + PACKAGE, e);
    }
  }

  private static Map<String, byte[]> read(Path folder) throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(p -> p.toString().endsWith(".class")).toList()) {
        byte[] file = Files.readAllBytes(path);
        files.put(new ClassReader(file).getClassName(), file);
      }
    }
    return files;
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
