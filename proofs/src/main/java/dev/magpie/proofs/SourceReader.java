package dev.magpie.proofs;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the types, methods, calls and edge comments of one parsed source file. */
final class SourceReader extends TreePathScanner<@Nullable Void, @Nullable Void> {

  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final String packageName;
  private final Set<String> types = new TreeSet<>();
  private final List<SourceMethod> methods = new ArrayList<>();
  private final List<SourceCall> calls = new ArrayList<>();

  private SourceReader(CompilationUnitTree unit, Trees trees) {
    this.unit = unit;
    positions = trees.getSourcePositions();
    packageName = Objects.toString(unit.getPackageName(), "");
  }

  static SourceFile read(CompilationUnitTree unit, Trees trees) throws IOException {
    SourceReader reader = new SourceReader(unit, trees);
    reader.scan(unit, null);
    String text = unit.getSourceFile().getCharContent(true).toString();
    CommentReader comments = CommentReader.read(text.lines().toList(), reader::methodAt);
    String path = unit.getSourceFile().toUri().getPath();
    return new SourceFile(
        reader.packageName,
        path.substring(path.lastIndexOf('/') + 1),
        reader.types,
        reader.methods,
        reader.calls,
        comments.comments(),
        comments.malformed());
  }

  /** Returns the innermost method around a line; one without a name if it is in none. */
  private SourceMethod methodAt(int line) {
    return methods.stream()
        .filter(m -> m.covers(line))
        .min(Comparator.comparingInt(m -> m.lastLine() - m.firstLine()))
        .orElseGet(() -> new SourceMethod(packageName, firstType(), "", line, line));
  }

  private String firstType() {
    String name = types.stream().findFirst().orElse("");
    return name.substring(name.lastIndexOf('.') + 1);
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
    if (!tree.getSimpleName().isEmpty()) {
      types.add(packageName + "." + typeName(getCurrentPath()));
    }
    return super.visitClass(tree, null);
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
    String type = typeName(getCurrentPath());
    String name = tree.getName().toString();
    if (name.equals("<init>")) {
      name = type.substring(type.lastIndexOf('.') + 1);
    }
    int end = line(positions.getEndPosition(unit, tree));
    methods.add(new SourceMethod(packageName, type, name, startLine(tree), end));
    return super.visitMethod(tree, null);
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
    Tree select = tree.getMethodSelect();
    String name =
        select instanceof MemberSelectTree member
            ? member.getIdentifier().toString()
            : select instanceof IdentifierTree identifier ? identifier.getName().toString() : "";
    // The compiler gives a call the line of its opening parenthesis.
    int line = line(positions.getEndPosition(unit, select));
    calls.add(new SourceCall(methodAt(line), name, line, statementLine(getCurrentPath())));
    return super.visitMethodInvocation(tree, null);
  }

  private static String typeName(TreePath path) {
    String name = "";
    for (Tree tree : path) {
      if (tree instanceof ClassTree type && !type.getSimpleName().isEmpty()) {
        name = type.getSimpleName() + (name.isEmpty() ? "" : "." + name);
      }
    }
    return name;
  }

  /** Returns the line that a comment on the expression at the path has to stand above. */
  private int statementLine(TreePath path) {
    TreePath at = path;
    while (at.getParentPath() != null) {
      Tree below = at.getLeaf();
      at = at.getParentPath();
      Tree tree = at.getLeaf();
      if (tree instanceof DoWhileLoopTree) {
        return startLine(below);
      }
      if (tree instanceof StatementTree && !(tree instanceof BlockTree) && !isHeader(at)) {
        return startLine(tree);
      }
    }
    return startLine(path.getLeaf());
  }

  /** Returns true for a declaration or a step in the header of another statement. */
  private static boolean isHeader(TreePath path) {
    Tree parent = path.getParentPath().getLeaf();
    return (parent instanceof ForLoopTree loop && loop.getStatement() != path.getLeaf())
        || (parent instanceof TryTree attempt && attempt.getResources().contains(path.getLeaf()));
  }

  private int startLine(Tree tree) {
    return line(positions.getStartPosition(unit, tree));
  }

  private int line(long position) {
    return (int) unit.getLineMap().getLineNumber(position);
  }
}
