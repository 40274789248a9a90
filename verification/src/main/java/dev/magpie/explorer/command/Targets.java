package dev.magpie.explorer.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds what the command line names. */
final class Targets {
  private static final String SUFFIX = ".litmus";

  private final ClassLoader classes;

  Targets(ClassLoader classes) {
    this.classes = classes;
  }

  /**
   * All targets that the names stand for, in their order.
   *
   * @throws IllegalArgumentException if one stands for nothing
   */
  List<Target> find(List<String> names) {
    List<Target> targets = new ArrayList<>();
    for (String name : names) {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        targets.addAll(inFolder(path));
      } else if (name.endsWith(SUFFIX)) {
        targets.add(file(path));
      } else {
        targets.add(new ClassTarget(loaded(name)));
      }
    }
    return targets;
  }

  private static List<LitmusTarget> inFolder(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<LitmusTarget> found =
          files
              .filter(file -> file.toString().endsWith(SUFFIX))
              .sorted()
              .map(LitmusTarget::new)
              .toList();
      if (found.isEmpty()) {
        throw new IllegalArgumentException("no *" + SUFFIX + " file in the folder " + folder);
      }
      return found;
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot read the folder " + folder + ": " + e, e);
    }
  }

  private static LitmusTarget file(Path path) {
    if (!Files.isRegularFile(path)) {
      throw new IllegalArgumentException("no such file: " + path);
    }
    return new LitmusTarget(path);
  }

  private Class<?> loaded(String name) {
    try {
      return Class.forName(name, false, classes);
    } catch (ClassNotFoundException | LinkageError e) {
      throw new IllegalArgumentException(
          "no such class, folder or " + SUFFIX + " file: " + name, e);
    }
  }
}
