package dev.magpie.explorer.jcstress;

import dev.magpie.stress.Task;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Mode;
import org.openjdk.jcstress.annotations.Signal;
import org.openjdk.jcstress.infra.TestInfo;
import org.openjdk.jcstress.infra.runners.TestList;

/** The litmus classes of the shipped classes, by their binary names, found in two ways. */
final class StressClasses {
  private static final String ACTUAL = "$Actual";

  private StressClasses() {}

  /** As jcstress's annotation processor has listed them. */
  static SortedSet<String> listed() {
    return explorable(TestList.tests().stream().map(TestList::getInfo).map(TestInfo::binaryName));
  }

  /** As the class files of the module are, in a folder or in a jar. */
  static SortedSet<String> compiled() throws IOException, URISyntaxException {
    URI place = Task.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    Path path = Path.of(place);
    if (Files.isDirectory(path)) {
      return below(path);
    }
    try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + place), Map.of())) {
      return below(jar.getPath("/"));
    }
  }

  private static SortedSet<String> below(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return explorable(
          files
              .map(file -> root.relativize(file).toString())
              .filter(file -> file.endsWith(".class"))
              .map(file -> file.substring(0, file.length() - ".class".length()))
              .map(name -> name.replace('/', '.')));
    }
  }

  private static SortedSet<String> explorable(Stream<String> names) {
    return names
        .filter(name -> name.contains(ACTUAL))
        .filter(name -> isExplorable(load(name)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isExplorable(Class<?> type) {
    JCStressTest test = type.getAnnotation(JCStressTest.class);
    return test != null && test.value() == Mode.Continuous && !hasSignal(type);
  }

  private static boolean hasSignal(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .anyMatch(method -> method.isAnnotationPresent(Signal.class));
  }

  static Class<?> load(String name) {
    try {
      return Class.forName(name, false, StressClasses.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(name + " is listed and not there", e);
    }
  }
}
