package dev.magpie.scenarios;

import dev.magpie.explorer.Scenario;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds all scenarios of the queue among the class files beside this one. */
public final class Scenarios {
  private static final String SUFFIX = ".class";

  private Scenarios() {}

  /** Returns the scenarios that a build has time for, in the order of their names. */
  public static List<Class<? extends Scenario>> quick() {
    return all().filter(type -> !type.isAnnotationPresent(Deep.class)).toList();
  }

  /** Returns the scenarios that take longer, in the order of their names. */
  public static List<Class<? extends Scenario>> deep() {
    return all().filter(type -> type.isAnnotationPresent(Deep.class)).toList();
  }

  private static Stream<Class<? extends Scenario>> all() {
    return files().stream()
        .sorted()
        .<Class<? extends Scenario>>mapMulti(
            (file, sink) -> {
              Class<?> type = load(file);
              if (Scenario.class.isAssignableFrom(type)
                  && !Modifier.isAbstract(type.getModifiers())) {
                sink.accept(type.asSubclass(Scenario.class));
              }
            });
  }

  /** The class files of the package and of those below, in a folder or in a jar. */
  private static List<String> files() {
    String own = Scenarios.class.getSimpleName() + SUFFIX;
    try {
      URI uri = Objects.requireNonNull(Scenarios.class.getResource(own)).toURI();
      if (!uri.getScheme().equals("jar")) {
        return filesBelow(Objects.requireNonNull(Path.of(uri).getParent()));
      }
      String jar = uri.toString().substring(0, uri.toString().indexOf('!'));
      try (FileSystem files = FileSystems.newFileSystem(URI.create(jar), Map.of())) {
        return filesBelow(files.getPath(Scenarios.class.getPackageName().replace('.', '/')));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> filesBelow(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> folder.relativize(file).toString())
          .filter(file -> file.endsWith(SUFFIX))
          .toList();
    }
  }

  private static Class<?> load(String file) {
    String name = file.substring(0, file.length() - SUFFIX.length()).replaceAll("[/\\\\]", ".");
    try {
      return Class.forName(Scenarios.class.getPackageName() + "." + name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(file + " holds no class of that name", e);
    }
  }
}
