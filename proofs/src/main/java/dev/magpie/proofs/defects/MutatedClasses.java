package dev.magpie.proofs.defects;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Class files of changed sources, which stand before those of the class path. */
public final class MutatedClasses extends ClassLoader {

  private final Map<String, byte[]> files;

  private MutatedClasses(Map<String, byte[]> files) {
    super(MutatedClasses.class.getClassLoader());
    this.files = files;
  }

  /**
   * Compiles sources of the queue with the changes made.
   *
   * @param sources the folder of the queue's sources
   * @throws IllegalArgumentException if a change does not fit the source, or what it makes does not
   *     compile
   */
  public static MutatedClasses compile(Path sources, List<Edit> edits) throws IOException {
    Map<String, String> changed = new HashMap<>();
    for (Edit edit : edits) {
      String text = changed.get(edit.file());
      text = text == null ? Files.readString(sources.resolve(edit.file())) : text;
      changed.put(edit.file(), edit.apply(text));
    }
    Map<String, byte[]> files = new HashMap<>();
    JavaCompiler compiler =
        Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "needs a JDK");
    StringWriter messages = new StringWriter();
    try (JavaFileManager manager = new Output(compiler, files)) {
      List<Source> units =
          changed.entrySet().stream().map(e -> new Source(e.getKey(), e.getValue())).toList();
      List<String> options = List.of("-g", "-proc:none", "-nowarn");
      if (!compiler.getTask(messages, manager, null, options, null, units).call()) {
        throw new IllegalArgumentException(edits + "\n" + messages);
      }
    }
    return new MutatedClasses(files);
  }

  @Override
  public @Nullable InputStream getResourceAsStream(String name) {
    byte[] file = files.get(name);
    return file == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(file);
  }

  /** A changed source. */
  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String file, String text) {
      super(URI.create("changed:///" + file), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  /** Keeps the compiler's output in memory. */
  private static final class Output extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, byte[]> files;

    Output(JavaCompiler compiler, Map<String, byte[]> files) {
      super(compiler.getStandardFileManager(null, null, null));
      this.files = files;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, Kind kind, FileObject sibling) {
      String name = className.replace('.', '/') + kind.extension;
      return new SimpleJavaFileObject(URI.create("changed:///" + name), kind) {
        @Override
        public OutputStream openOutputStream() {
          return new ByteArrayOutputStream() {
            @Override
            public void close() {
              files.put(name, toByteArray());
            }
          };
        }
      };
    }
  }
}
