package dev.magpie.proofs.report;

import dev.magpie.proofs.BoundSite;
import dev.magpie.proofs.EdgeComment;
import dev.magpie.proofs.Project;
import dev.magpie.proofs.SourceCall;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cuts the lines around sites out of the shipped sources. */
final class Excerpts {
  private static final String SOURCES = "queue/src/main/java/";
  private static final int BEFORE = 2;
  private static final int AFTER = 3;

  private final Path root;
  private final Map<String, List<String>> files = new HashMap<>();

  Excerpts(Project project) {
    this.root = project.root();
  }

  /** Returns the file of a site, from the root of the source tree. */
  static String file(BoundSite site) {
    String outer = site.site().className().replaceFirst("\\$.*", "");
    return SOURCES + outer.replace('.', '/') + ".java";
  }

  /** Returns the lines around a site, from above its edge comments on. */
  List<SourceLine> around(BoundSite site) throws IOException {
    String file = file(site);
    List<String> lines = files.get(file);
    if (lines == null) {
      lines = Files.readAllLines(root.resolve(file));
      files.put(file, lines);
    }
    int call = site.site().line();
    int statement = site.source().map(SourceCall::statementLine).orElse(call);
    int top = site.comments().stream().mapToInt(EdgeComment::line).min().orElse(statement);
    int first = Math.max(1, Math.min(top, Math.min(statement, call)) - BEFORE);
    int last = Math.min(lines.size(), Math.max(statement, call) + AFTER);
    List<SourceLine> excerpt = new ArrayList<>();
    for (int number = first; number <= last; number++) {
      excerpt.add(
          new SourceLine(number, lines.get(number - 1), kind(number, call, top, statement)));
    }
    return excerpt;
  }

  private static SourceLine.Kind kind(int line, int call, int top, int statement) {
    if (line == call) {
      return SourceLine.Kind.CALL;
    }
    return top <= line && line < statement ? SourceLine.Kind.COMMENT : SourceLine.Kind.CONTEXT;
  }
}
