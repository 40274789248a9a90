package dev.magpie.proofs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/** The class files of a module, by internal name. */
public record ClassFiles(Map<String, ClassNode> classes) {

  private static final String ATOMIC_PACKAGE = "java/util/concurrent/atomic/";

  /** Reads all class files below a folder; throws if there are none. */
  static ClassFiles read(Path folder) throws IOException {
    Map<String, ClassNode> classes = new TreeMap<>();
    for (Path file : filesBelow(folder, ".class")) {
      ClassNode node = new ClassNode();
      new ClassReader(Files.readAllBytes(file)).accept(node, ClassReader.SKIP_FRAMES);
      classes.put(node.name, node);
    }
    if (classes.isEmpty()) {
      throw new IOException("no class files below " + folder + ": is it compiled?");
    }
    return new ClassFiles(classes);
  }

  /** Returns the files whose names end so, sorted; none if there is no such folder. */
  static List<Path> filesBelow(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return new ArrayList<>(files.filter(f -> f.toString().endsWith(ending)).sorted().toList());
    }
  }

  /** Returns the first class of {@code java.util.concurrent.atomic} that it is or extends. */
  String atomicBase(String internalName) {
    String name = internalName;
    while (!name.startsWith(ATOMIC_PACKAGE)) {
      ClassNode node = classes.get(name);
      if (node == null || node.superName == null) {
        return "";
      }
      name = node.superName;
    }
    return name.substring(ATOMIC_PACKAGE.length());
  }

  /** Returns true for a volatile field that is declared here. */
  boolean isVolatile(String owner, String field) {
    ClassNode node = classes.get(owner);
    return node != null
        && node.fields.stream()
            .anyMatch(f -> f.name.equals(field) && SiteScanner.isVolatile(f.access));
  }
}
