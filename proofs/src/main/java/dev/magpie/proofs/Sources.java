package dev.magpie.proofs;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Source files, parsed by the JDK's own compiler. */
public record Sources(List<SourceFile> files) {

  /** Parses all Java files below the folders; a folder may be missing. */
  static Sources parse(List<Path> folders) throws IOException {
    List<Path> paths = new ArrayList<>();
    for (Path folder : folders) {
      paths.addAll(ClassFiles.filesBelow(folder, ".java"));
    }
    if (paths.isEmpty()) {
      return new Sources(List.of());
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new IllegalStateException("no compiler in " + System.getProperty("java.home"));
    }
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<SourceFile> files = new ArrayList<>();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  diagnostics,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(paths));
      for (CompilationUnitTree unit : task.parse()) {
        files.add(SourceReader.read(unit, Trees.instance(task)));
      }
    }
    for (Diagnostic<?> diagnostic : diagnostics.getDiagnostics()) {
      if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
        throw new IOException(diagnostic.toString());
      }
    }
    return new Sources(files);
  }

  /** Returns all edge comments, in the order of files and lines. */
  List<EdgeComment> comments() {
    return files.stream().flatMap(f -> f.comments().stream()).toList();
  }

  List<Violation> malformed() {
    return files.stream().flatMap(f -> f.malformed().stream()).toList();
  }

  Stream<SourceMethod> methods() {
    return files.stream().flatMap(f -> f.methods().stream());
  }

  boolean hasMethod(String reference) {
    return methods().anyMatch(m -> m.isCalled(reference));
  }

  /** Returns true if this names a type or method, with or without what encloses it. */
  boolean has(String reference) {
    return hasMethod(reference)
        || files.stream()
            .flatMap(f -> f.types().stream())
            .anyMatch(t -> t.equals(reference) || t.endsWith("." + reference))
        || methods().anyMatch(m -> m.fullName().equals(reference));
  }
}
