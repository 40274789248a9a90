package dev.magpie.proofs;

/**
 * A method in a source file.
 *
 * @param type the class without its package, {@code Outer.Inner}
 * @param name a constructor has its class's name
 */
public record SourceMethod(
    String packageName, String type, String name, int firstLine, int lastLine) {

  /** Returns class and method, as pages name them. */
  String shortName() {
    return name.isEmpty() ? type : type + "." + name;
  }

  String fullName() {
    return packageName + "." + shortName();
  }

  /** Returns true if this is what an unqualified or qualified name means. */
  boolean isCalled(String reference) {
    return fullName().endsWith("." + reference);
  }

  boolean covers(int line) {
    return firstLine <= line && line <= lastLine;
  }
}
