package dev.magpie.scenarios;

import dev.magpie.explorer.Scenario;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    Path folder = folder();
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> folder.relativize(file).toString())
          .filter(file -> file.endsWith(SUFFIX))
          .sorted()
          .<Class<? extends Scenario>>mapMulti(
              (file, sink) -> {
                Class<?> type = load(file);
                if (Scenario.class.isAssignableFrom(type)
                    && !Modifier.isAbstract(type.getModifiers())) {
                  sink.accept(type.asSubclass(Scenario.class));
                }
              })
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    try {
      String own = Scenarios.class.getSimpleName() + SUFFIX;
      Path file = Path.of(Objects.requireNonNull(Scenarios.class.getResource(own)).toURI());
      return Objects.requireNonNull(file.getParent());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
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
