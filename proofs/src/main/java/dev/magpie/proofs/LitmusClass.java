package dev.magpie.proofs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;

/**
 * A class with jcstress annotations.
 *
 * @param name the binary name
 * @param isTest true if it is a test, false if it only refers to pages
 * @param refs the values of its {@code @Ref}s
 */
public record LitmusClass(String name, boolean isTest, List<String> refs) {

  private static final String ANNOTATIONS = "Lorg/openjdk/jcstress/annotations/";
  private static final String TEST = ANNOTATIONS + "JCStressTest;";
  private static final String REF = ANNOTATIONS + "Ref;";
  private static final String REFS = ANNOTATIONS + "Ref$Refs;";

  static List<LitmusClass> all(ClassFiles files) {
    return files.classes().values().stream()
        .map(LitmusClass::of)
        .filter(litmus -> litmus.isTest || !litmus.refs.isEmpty())
        .toList();
  }

  private static LitmusClass of(ClassNode node) {
    boolean isTest = false;
    List<String> refs = new ArrayList<>();
    List<AnnotationNode> annotations =
        node.visibleAnnotations == null ? List.of() : node.visibleAnnotations;
    for (AnnotationNode annotation : annotations) {
      isTest |= annotation.desc.equals(TEST);
      if (annotation.desc.equals(REF)) {
        refs.add(String.valueOf(value(annotation)));
      } else if (annotation.desc.equals(REFS) && value(annotation) instanceof Collection<?> all) {
        all.forEach(ref -> refs.add(String.valueOf(value((AnnotationNode) ref))));
      }
    }
    return new LitmusClass(node.name.replace('/', '.'), isTest, refs);
  }

  private static @Nullable Object value(AnnotationNode annotation) {
    int at = annotation.values == null ? -1 : annotation.values.indexOf("value");
    return at < 0 ? null : annotation.values.get(at + 1);
  }

  /** Returns true for a test on the shipped classes, not on a model of them. */
  public boolean isActual() {
    return isTest && name.contains("$Actual");
  }
}
