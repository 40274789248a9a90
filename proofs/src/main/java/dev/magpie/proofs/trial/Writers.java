package dev.magpie.proofs.trial;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.magpie.proofs.BoundSite;
import dev.magpie.proofs.Census;
import dev.magpie.proofs.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which methods may write to memory that threads share, or order it, by themselves or by what they
 * call. Methods of one name are taken for one.
 */
final class Writers {
  private final Set<String> names;

  private Writers(Set<String> names) {
    this.names = names;
  }

  static Writers of(List<CompilationUnitTree> units, Census census) {
    Set<String> names = new TreeSet<>();
    census.sites().stream()
        .map(BoundSite::site)
        .filter(site -> site.kind() != Kind.LOAD)
        .forEach(site -> names.add(site.call()));
    Map<String, Effects> methods = new HashMap<>();
    MethodScan scan = new MethodScan(methods);
    units.forEach(unit -> scan.scan(unit, null));
    boolean grows = true;
    while (grows) {
      grows = false;
      for (Map.Entry<String, Effects> method : methods.entrySet()) {
        grows |= method.getValue().writes(names) && names.add(method.getKey());
      }
    }
    return new Writers(names);
  }

  /** Whether a statement may write, or order what others write. */
  boolean write(Tree statement) {
    Effects effects = new Effects();
    effects.scan(statement, null);
    return effects.writes(names);
  }

  /** What a piece of code assigns and calls. */
  private static final class Effects extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final Set<String> calls = new HashSet<>();
    private boolean assigns;

    boolean writes(Set<String> writers) {
      return assigns || calls.stream().anyMatch(writers::contains);
    }

    @Override
    public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void unused) {
      Tree to = tree.getVariable();
      assigns |= to instanceof ArrayAccessTree || to instanceof MemberSelectTree;
      return super.visitAssignment(tree, null);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
      Tree method = tree.getMethodSelect();
      if (method instanceof MemberSelectTree member) {
        calls.add(member.getIdentifier().toString());
      } else if (method instanceof IdentifierTree identifier) {
        calls.add(identifier.getName().toString());
      }
      return super.visitMethodInvocation(tree, null);
    }
  }

  /** Collects what each method does. */
  private static final class MethodScan extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final Map<String, Effects> methods;

    MethodScan(Map<String, Effects> methods) {
      this.methods = methods;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
      if (tree.getBody() != null) {
        methods
            .computeIfAbsent(tree.getName().toString(), name -> new Effects())
            .scan(tree.getBody(), null);
      }
      return super.visitMethod(tree, null);
    }
  }
}
