package dev.magpie.explorer.command;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Reads a class path. */
final class ClassPath {
  private ClassPath() {}

  /**
   * A loader of the classes on a path, as {@code java} takes it.
   *
   * @throws IllegalArgumentException if an entry does not exist
   */
  static ClassLoader loader(String path, ClassLoader parent) {
    URL[] entries =
        Arrays.stream(path.split(File.pathSeparator, -1))
            .filter(entry -> !entry.isEmpty())
            .map(ClassPath::url)
            .toArray(URL[]::new);
    return new URLClassLoader(entries, parent);
  }

  private static URL url(String entry) {
    Path path = Path.of(entry);
    if (!Files.exists(path)) {
      throw new IllegalArgumentException("no such jar or folder on the class path: " + entry);
    }
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException("no jar or folder: " + entry, e);
    }
  }
}
