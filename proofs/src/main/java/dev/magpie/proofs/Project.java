package dev.magpie.proofs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Where things are, from the root of the source tree. */
public record Project(Path root) {

  /** The folder of the edge pages, from the root. */
  public static final String PAGES = "proofs/edges/";

  /** Returns the project that the system property {@code magpie.root} names, or that is here. */
  public static Project current() {
    String root = Objects.requireNonNullElse(System.getProperty("magpie.root"), "");
    return new Project(Path.of(root).toAbsolutePath());
  }

  ClassFiles classFiles(String module) throws IOException {
    return ClassFiles.read(root.resolve(module).resolve("target/classes"));
  }

  /** Parses the shipped sources of a module. */
  Sources mainSources(String module) throws IOException {
    return Sources.parse(List.of(root.resolve(module).resolve("src/main/java")));
  }

  /** Parses all sources in which a test of an edge may be. */
  Sources allSources() throws IOException {
    return Sources.parse(
        Stream.of("queue", "stress", "verification", "proofs")
            .map(module -> root.resolve(module).resolve("src"))
            .flatMap(src -> Stream.of(src.resolve("main/java"), src.resolve("test/java")))
            .toList());
  }

  /** Reads all edge pages. */
  public List<EdgePage> pages() throws IOException {
    List<EdgePage> pages = new ArrayList<>();
    for (Path file : ClassFiles.filesBelow(root.resolve(PAGES), ".md")) {
      pages.add(EdgePage.parse(file.getFileName().toString(), Files.readString(file)));
    }
    return pages;
  }

  /** Returns the litmus classes of the module {@code stress}. */
  public List<LitmusClass> litmusClasses() throws IOException {
    return LitmusClass.all(classFiles("stress"));
  }
}
