package dev.magpie.proofs.trial;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import dev.magpie.proofs.BoundSite;
import dev.magpie.proofs.Census;
import dev.magpie.proofs.Kind;
import dev.magpie.proofs.Site;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Finds pairs of adjacent statements of which one publishes: stores with an ordering. Swapped, the
 * publication comes before what it should publish, or after what should follow it.
 */
final class Swaps extends TreeScanner<@Nullable Void, @Nullable Void> {
  private static final Set<Tree.Kind> MOVABLE =
      Set.of(
          Tree.Kind.EXPRESSION_STATEMENT,
          Tree.Kind.FOR_LOOP,
          Tree.Kind.ENHANCED_FOR_LOOP,
          Tree.Kind.WHILE_LOOP,
          Tree.Kind.IF);

  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final String text;
  private final List<Site> publications;
  private final Writers writers;
  private final List<Swap> swaps;
  private final String file;

  private Swaps(
      CompilationUnitTree unit,
      Trees trees,
      String file,
      List<Site> publications,
      Writers writers,
      List<Swap> swaps)
      throws IOException {
    this.unit = unit;
    this.positions = trees.getSourcePositions();
    this.text = unit.getSourceFile().getCharContent(true).toString();
    this.file = file;
    this.publications = publications;
    this.writers = writers;
    this.swaps = swaps;
  }

  /**
   * Returns the pairs of all sources of the queue.
   *
   * @param sources the folder of the queue's sources
   */
  static List<Swap> of(Census census, Path sources) throws IOException {
    List<Swap> swaps = new ArrayList<>();
    JavaCompiler compiler =
        Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "needs a JDK");
    List<Path> files =
        census.sites().stream()
            .filter(Swaps::publishes)
            .map(s -> file(s, sources))
            .distinct()
            .toList();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      List<CompilationUnitTree> units = new ArrayList<>();
      task.parse().forEach(units::add);
      Writers writers = Writers.of(units, census);
      for (CompilationUnitTree unit : units) {
        Path path = Path.of(unit.getSourceFile().toUri());
        List<Site> own =
            census.sites().stream()
                .filter(s -> publishes(s) && file(s, sources).equals(path))
                .map(BoundSite::site)
                .toList();
        String name = sources.relativize(path).toString().replace('\\', '/');
        new Swaps(unit, Trees.instance(task), name, own, writers, swaps).scan(unit, null);
      }
    }
    return swaps;
  }

  private static boolean publishes(BoundSite bound) {
    return bound.site().mode().isOrdered()
        && bound.site().kind() != Kind.LOAD
        && !bound.site().mode().onlyAcquires();
  }

  private static Path file(BoundSite bound, Path sources) {
    String type = bound.site().className();
    int inner = type.indexOf('$');
    return sources.resolve(
        (inner < 0 ? type : type.substring(0, inner)).replace('.', '/') + ".java");
  }

  @Override
  public @Nullable Void visitBlock(BlockTree block, @Nullable Void unused) {
    List<? extends StatementTree> statements = block.getStatements();
    for (int i = 0; i + 1 < statements.size(); i++) {
      StatementTree first = statements.get(i);
      StatementTree second = statements.get(i + 1);
      if (isMovable(first) && isMovable(second)) {
        consider(first, second);
      }
    }
    return super.visitBlock(block, null);
  }

  private boolean isMovable(StatementTree statement) {
    return MOVABLE.contains(statement.getKind()) && writers.write(statement);
  }

  private void consider(StatementTree first, StatementTree second) {
    publications.stream()
        .filter(site -> covers(first, site.line()) || covers(second, site.line()))
        .findFirst()
        .ifPresent(
            site ->
                swaps.add(new Swap(site, file, text(first), between(first, second), text(second))));
  }

  private boolean covers(StatementTree statement, int line) {
    return line(start(statement)) <= line && line <= line(end(statement));
  }

  private String text(StatementTree statement) {
    return text.substring(start(statement), end(statement));
  }

  private String between(StatementTree first, StatementTree second) {
    return text.substring(end(first), start(second));
  }

  private int start(StatementTree statement) {
    return (int) positions.getStartPosition(unit, statement);
  }

  private int end(StatementTree statement) {
    return (int) positions.getEndPosition(unit, statement);
  }

  private int line(int position) {
    return (int) unit.getLineMap().getLineNumber(position);
  }
}
