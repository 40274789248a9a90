package dev.magpie.proofs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** A small project in a folder of its own that keeps all rules, to be broken in one place. */
public final class Fixture {

  public static final String CELL = "queue/src/main/java/dev/magpie/queue/Cell.java";
  static final String LITMUS = "stress/src/main/java/dev/magpie/stress/CellLitmus.java";

  private final Path root;

  private Fixture(Path root) {
    this.root = root;
  }

  public static Fixture copyTo(Path root) throws IOException {
    Path original = original();
    try (Stream<Path> files = Files.walk(original)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = root.resolve(original.relativize(file).toString());
        Files.createDirectories(Objects.requireNonNull(copy.getParent()));
        Files.copy(file, copy);
      }
    }
    return new Fixture(root);
  }

  private static Path original() throws IOException {
    try {
      URI uri = Objects.requireNonNull(Fixture.class.getResource("/fixture")).toURI();
      return Path.of(uri);
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  static String page(String id) {
    return Project.PAGES + id + ".md";
  }

  /** Replaces a piece of text that occurs exactly once. */
  public Fixture with(String file, String before, String after) throws IOException {
    String text = Files.readString(root.resolve(file));
    assertEquals(2, text.split(Pattern.quote(before), -1).length, before);
    Files.writeString(root.resolve(file), text.replace(before, after));
    return this;
  }

  /** Puts a member at the end of the class Cell. */
  Fixture withMember(String member) throws IOException {
    return with(CELL, "  int width(", member + "\n\n  int width(");
  }

  Fixture without(String file) throws IOException {
    Files.delete(root.resolve(file));
    return this;
  }

  Fixture withCopy(String file, String copy) throws IOException {
    Files.copy(root.resolve(file), root.resolve(copy));
    return this;
  }

  public Project project() {
    return new Project(root);
  }

  /** Compiles the fixture and takes its census. */
  public Census census() throws IOException {
    compile("queue");
    return Census.of(project());
  }

  /** Compiles a module into the folder where Maven would put its classes. */
  public Fixture compile(String module) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("-proc:none", "-g", "-nowarn"));
    arguments.addAll(List.of("-cp", System.getProperty("java.class.path")));
    arguments.addAll(List.of("-d", root.resolve(module).resolve("target/classes").toString()));
    Path sources = root.resolve(module).resolve("src/main/java");
    ClassFiles.filesBelow(sources, ".java").forEach(f -> arguments.add(f.toString()));
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, output, output, arguments.toArray(String[]::new));
    assertEquals(0, status, () -> output.toString(UTF_8));
    return this;
  }
}
